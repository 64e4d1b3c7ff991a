/** The portal's word for what the wizard was opened from, such as the number of a ticket; null where it gives none, or not in this form. */
export function ticketIn(search: string): string | null {
  const given = new URLSearchParams(search).get('from') ?? '';
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._:/-]{0,38}[\p{L}\p{N}])?$/u.test(given) ? given : null;
}
