/** How deep a case may nest; ours nest less than half as deep. */
const deepestNesting = 32;

/**
 * Whether a JSON text nests no deeper than 32, found by walking its brackets: nothing is parsed, and nothing recurses, so that ten
 * million brackets cost ten million steps at most and no stack.
 */
export function isShallow(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const character = json.charAt(at);
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '[' || character === '{') {
      depth++;
      if (depth > deepestNesting) return false;
    } else if (character === ']' || character === '}') depth--;
  }
  return true;
}
