import type { Choices } from './choices.ts';

/**
 * Attributes of the frame. It may do what the wizard needs and not lead the portal's page elsewhere; tabs that it opens (SPP's sign-in, the
 * wizard itself) are tabs like any other: inside the sandbox, pages with an opener policy would not open.
 */
export const frameAttributes = {
  sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  allow: 'clipboard-write',
  referrerpolicy: 'no-referrer',
  loading: 'lazy',
} as const;

/** What the frame is called to whoever hears the page: as chosen, up to 100 characters, or by our own name. */
export const frameTitle = (choices: Choices): string =>
  choices['frame-title']?.trim().slice(0, 100) || 'SPS join wizard';
