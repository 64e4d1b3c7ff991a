/** A stretch of a sentence: plain, a product's own label, or a value as typed or printed. */
export interface Stretch {
  kind: 'plain' | 'label' | 'value';
  text: string;
}

const markup = /\*\*([^*]+)\*\*|`([^`]+)`/g;

/** Cuts a sentence at its only markup, `**label**` and `` `value` ``; an opening mark without its end stays as it is. */
export function cutMarked(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(markup)) {
    if (match.index > end) stretches.push({ kind: 'plain', text: text.slice(end, match.index) });
    const [whole, label, value] = match;
    stretches.push(
      label === undefined ? { kind: 'value', text: value ?? '' } : { kind: 'label', text: label },
    );
    end = match.index + whole.length;
  }
  if (end < text.length) stretches.push({ kind: 'plain', text: text.slice(end) });
  return stretches;
}
