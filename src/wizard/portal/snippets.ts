import type { Choices } from '#embed/choices.ts';
import { frameAttributes, frameTitle } from '#embed/frame-attributes.ts';
import { wizardAddress } from '#embed/wizard-address.ts';

/** What a portal's page needs, each as one line of HTML. */
export interface Snippets {
  script: string;
  element: string;
  frame: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attributes = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/**
 * The ways to put the wizard into a page, with these choices.
 *
 * @param base absolute address of this wizard, with a slash at its end
 */
export function snippets(base: string, choices: Choices): Snippets {
  const chosen = Object.entries(choices).filter((pair): pair is [string, string] => pair[1] !== null);
  // A script tag without a choice is there for the custom element only.
  const withDoor: [string, string][] = chosen.length === 0 ? [['door', 'start']] : chosen;
  const src = [['src', `${base}embed.js`]] as const;
  const data = withDoor.map(([name, value]) => [`data-${name}`, value] as const);
  return {
    script: `<script${attributes([...src, ...data])} async></script>`,
    element: `<script${attributes(src)} async></script> <sps-join-wizard${attributes(chosen)}></sps-join-wizard>`,
    frame: `<iframe${attributes([['src', wizardAddress(base, choices)], ['title', frameTitle(choices)], ...Object.entries(frameAttributes)])} width="100%" height="800"></iframe> <p><a${attributes([['href', wizardAddress(base, choices, 'tab')]])} target="_blank" rel="noopener noreferrer">Open the SPS join wizard in a tab</a></p>`,
  };
}
