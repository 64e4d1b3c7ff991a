import { readChoices } from './choices.ts';
import { defineElement } from './define-element.ts';
import { openFrame } from './open-frame.ts';

/**
 * The wizard's own address: where this very script came from. Null where that cannot be told: content of the portal may name an element
 * `currentScript`, and must not lead the frame elsewhere.
 */
function ownBase(script: unknown): { script: HTMLScriptElement; base: string } | null {
  if (!(script instanceof HTMLScriptElement) || !URL.canParse(script.src)) return null;
  const { protocol, pathname } = new URL(script.src);
  if (!/^https?:$/.test(protocol) || !pathname.endsWith('/embed.js')) return null;
  return { script, base: new URL('./', script.src).href };
}

/**
 * Whether any host may hand this script out, as the build leaves it. The wizard's own server writes `hosting=server` into the text; tested
 * by a pattern, which no bundler works out beforehand.
 */
const isPlainFiles = /^hosting=files$/.test('hosting=files');

const own = ownBase(document.currentScript);
if (own !== null) {
  const { script, base } = own;
  defineElement(base, isPlainFiles);
  const choices = readChoices((name) => script.getAttribute(`data-${name}`));
  const shareAddress = script.hasAttribute('data-share-address');
  // Without any choice the script is there for the custom element only.
  if (Object.values(choices).some((chosen) => chosen !== null))
    script.after(openFrame({ base, choices, shareAddress, teller: script, isPlainFiles }).frame);
}
