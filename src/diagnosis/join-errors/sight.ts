/** What shows without a text: a page of the browser in place of SPP's sign-in, or a join that goes on. Each is that of one entry. */
export const sights = ['error-page', 'warning', 'other-site', 'still-joining'] as const;

export type Sight = (typeof sights)[number];
