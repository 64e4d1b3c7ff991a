import { choiceNames, readChoices } from './choices.ts';
import type { WizardFrame } from './open-frame.ts';
import { openFrame } from './open-frame.ts';

const name = 'sps-join-wizard';

/** Makes `<sps-join-wizard door="…" …>` known, once in a page. */
export function defineElement(base: string, isPlainFiles: boolean): void {
  if (customElements.get(name) !== undefined) return;
  customElements.define(
    name,
    class extends HTMLElement {
      static observedAttributes = [...choiceNames, 'share-address'];
      #open: WizardFrame | null = null;
      #isStale = false;

      connectedCallback(): void {
        this.style.display ||= 'block';
        this.#open?.close();
        this.#open = openFrame({
          base,
          choices: readChoices((choice) => this.getAttribute(choice)),
          shareAddress: this.hasAttribute('share-address'),
          teller: this,
          isPlainFiles,
        });
        this.replaceChildren(this.#open.frame);
      }

      disconnectedCallback(): void {
        this.#open?.close();
        this.#open = null;
      }

      /** Another theme is only shown; whatever else changes opens the wizard anew, several changes at once only once. */
      attributeChangedCallback(changed: string, before: string | null, now: string | null): void {
        if (this.#open === null || before === now) return;
        if (changed === 'theme' && this.#open.showTheme(now)) return;
        if (this.#isStale) return;
        this.#isStale = true;
        queueMicrotask(() => {
          this.#isStale = false;
          if (this.isConnected) this.connectedCallback();
        });
      }
    },
  );
}
