import type { Page } from '@playwright/test';
import { clear } from './first-answers.ts';
import type { Wizard } from './wizard.ts';

/** An answer that does not come from a press on Check alone, how one gets there, and what it begins with. */
export interface OtherAnswer {
  what: string;
  /** One typed value and two presses at most. */
  comes: (wizard: Wizard, page: Page) => Promise<void>;
  kicker: RegExp;
  heading: string;
  /** The value to type; null where none may be typed. */
  value: string | null;
  main: string;
  /** How many pages of paper it may take. */
  pages: number;
}

const mismatch = `SSLError(CertificateError("hostname 'examplespp.practice.test' doesn't match '192.0.2.123'",),)`;
const headline = 'SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)';

/** Opens the link to a case that was made here, names as they are. */
async function opensACase(wizard: Wizard, page: Page): Promise<void> {
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  await wizard.replacesNames(false);
  const link = await wizard.link.inputValue();
  await page.goto('about:blank');
  await wizard.opens(link);
}

export const otherAnswers: readonly OtherAnswer[] = [
  {
    what: 'a mismatch, pasted and then checked',
    comes: async (wizard) => {
      await wizard.opens('/failed');
      await wizard.pastes(mismatch);
      await wizard.presses('Check 192.0.2.123');
      await wizard.isShown(clear);
    },
    kicker: /^Clear/,
    heading: clear,
    value: '192.0.2.123',
    main: 'Continue: before you join',
    pages: 1,
  },
  {
    what: 'a warning of the browser',
    comes: async (wizard) => {
      await wizard.opens('/symptom');
      await wizard.follows(/Your browser warns you/);
    },
    kicker: /^Stops at move 2 of 5$/,
    heading: 'Your browser warns before SPP’s sign-in opens',
    value: null,
    main: 'Check',
    pages: 2,
  },
  {
    what: 'only the headline of an error',
    comes: async (wizard) => {
      await wizard.opens('/failed');
      await wizard.pastes(headline);
    },
    kicker: /^Stops at move|^It is not known/,
    heading: 'The join failed, and the text does not say why',
    value: null,
    main: 'Paste the raw error',
    pages: 2,
  },
  {
    what: 'a join that has not ended',
    comes: async (wizard) => {
      await wizard.opens('/symptom');
      await wizard.follows(/It is still joining/);
    },
    kicker: /^No message yet$/,
    heading: 'It is still joining',
    value: null,
    main: 'It worked',
    pages: 1,
  },
  {
    what: 'a shared case',
    comes: opensACase,
    kicker: /^Would probably stop at move 4 of 5/,
    heading: 'SPP’s certificate is for 192.0.2.123, not for the name the sender typed',
    value: null,
    main: 'See what to do',
    pages: 2,
  },
];
