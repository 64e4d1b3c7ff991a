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

const own = ownBase(document.currentScript);
if (own !== null) {
  const { script, base } = own;
  defineElement(base);
  const choice = (name: string) => script.getAttribute(`data-${name}`);
  const choices = {
    door: choice('door'),
    error: choice('error'),
    address: choice('address'),
    theme: choice('theme'),
    generation: choice('generation'),
  };
  // Without any choice the script is there for the custom element only.
  if (Object.values(choices).some((chosen) => chosen !== null))
    script.after(openFrame(base, choices, script.hasAttribute('data-share-address'), script).frame);
}
