/** What an address that leads nowhere says, whether a script runs or not. */
export const notFoundWords = {
  title: 'There is no such page',
  lead: 'The link may be cut off, or from another version of this wizard.',
} as const;
