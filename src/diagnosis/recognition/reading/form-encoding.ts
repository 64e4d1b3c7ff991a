/** What may be a form or a query: long, without white space. */
const run = /[^\s"'<>]{40,}/g;
/** This many of each sign make it one. */
const fewest = 3;

/**
 * Tells where a plus sign is a space, as forms and queries write it (`application/x-www-form-urlencoded`): in a long run of
 * percent-encoded text in which no space is written otherwise. Undefined where the text holds no such run.
 *
 * @returns asked for places in ascending order
 */
export function plusAsSpace(text: string): ((at: number) => boolean) | undefined {
  if (!text.includes('+') || !text.includes('%')) return undefined;
  const forms: [start: number, end: number][] = [];
  for (const { 0: whole, index } of text.matchAll(run)) {
    const isForm = whole.split('+').length > fewest && whole.split(/%[0-9A-F]{2}/i).length > fewest;
    if (isForm && !whole.includes('%20')) forms.push([index, index + whole.length]);
  }
  if (forms.length === 0) return undefined;
  let next = 0;
  return (at) => {
    while ((forms[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next++;
    const form = forms[next];
    return form !== undefined && form[0] <= at;
  };
}
