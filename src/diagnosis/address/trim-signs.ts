/** Takes signs off both ends of a text, as long as they belong to the set. */
export function trimSigns(text: string, leading: string, trailing: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && leading.includes(text.charAt(from))) from += 1;
  while (to > from && trailing.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
