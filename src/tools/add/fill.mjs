const escaped = (/** @type {string} */ text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A template's text with what it left open filled in, as an author would by hand.
 *
 * @param {string} text
 * @param {Readonly<Record<string, string | null>>} filled by mark: what takes its place; null for a choice that stays as the template has it
 * @returns {string}
 * @throws where the text has no such mark
 */
export function fill(text, filled) {
  let whole = text;
  for (const [name, words] of Object.entries(filled)) {
    const open = `FILL IN ${escaped(name)}: `;
    const [mark, by] =
      words === null
        ? [new RegExp(`^ *// ${open}.*\\n`, 'm'), '']
        : [new RegExp(`${open}.*?(?='|</| \\*/)`), words];
    if (!mark.test(whole)) throw new Error(`the template has no mark ${name}`);
    whole = whole.replace(mark, () => by);
  }
  return whole;
}
