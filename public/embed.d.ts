/**
 * Types of what `embed.js` brings into a page: the element `<sps-join-wizard>`, and the events of that element or of the script tag.
 *
 *     import type {} from './embed.d.ts'; // or /// <reference path="embed.d.ts" />
 */

/** Attributes of `<sps-join-wizard>`; each is also an attribute of the script tag, with `data-` before it. Anything else is ignored. */
export interface SpsJoinWizardAttributes {
  /** What the wizard opens with. Without it: the page of `error`, or the start. */
  door?: 'start' | 'join' | 'failed' | 'symptom' | 'catalogue';
  /** Id of a join error, such as `already-joined`. */
  error?: string;
  /** Fills in the address, up to 300 characters. Nothing is checked until the visitor presses Check. */
  address?: string;
  /** Link of a shared case, or what follows its `#`. It opens the case and checks nothing. */
  case?: string;
  /** Number of your ticket, up to 40 characters; stands at the foot of the frame. */
  from?: string;
  /** Without it, as the visitor's system. */
  theme?: 'light' | 'dark';
  /** Which words the visitor's SPS uses. */
  generation?: 'join' | 'link' | 'unsure';
  /** A colour as `#c2003a`, `rgb(194 0 58)`, `hsl(342 100% 38%)` or `oklch(51% 0.2 18)`; shifted where text would be hard to read. */
  brand?: string;
  /** `0` to `24px`. */
  radius?: string;
  /** Names of fonts on the visitor's device, with commas between them. */
  font?: string;
  /** Title of the frame, up to 100 characters. */
  'frame-title'?: string;
  /** Without a value: events may hold the address. Absent: none ever does. */
  'share-address'?: '';
}

/** In the `detail` of every event. */
interface Detail<Type extends string> {
  source: 'sps-join-wizard';
  type: Type;
}

/** Only with `share-address`, and only where the visitor has typed one. */
interface MayHaveAddress {
  address?: string;
}

export type ReadyDetail = Detail<'ready'>;

export interface StepDetail extends Detail<'step'>, MayHaveAddress {
  step: string;
  /** Id of the join error whose resolution is shown; absent at every other step. */
  error?: string;
}

export type DiagnosedDetail = Detail<'diagnosed'> &
  MayHaveAddress & {
    /** Ids of join errors. */
    errors: string[];
  } & ({ by: 'check'; outcome: 'clear' | 'stops' | 'not-assessed' | 'refused' } | { by: 'text' | 'symptom' });

export interface HeightDetail extends Detail<'height'> {
  /** In CSS pixels. The frame follows on its own. */
  height: number;
}

export interface DoneDetail extends Detail<'done'>, MayHaveAddress {}

/** A box with a link stands in the frame's place; a later `ready` takes it away. */
export interface FailedDetail extends Detail<'failed'> {
  /** `plain-files`: the script came from a host without the wizard's server. */
  reason: 'no-answer' | 'plain-files';
  /** Where the wizard opens in a tab. */
  address: string;
}

/** None of them bubbles. */
export interface SpsJoinWizardEventMap {
  ready: CustomEvent<ReadyDetail>;
  step: CustomEvent<StepDetail>;
  diagnosed: CustomEvent<DiagnosedDetail>;
  height: CustomEvent<HeightDetail>;
  done: CustomEvent<DoneDetail>;
  failed: CustomEvent<FailedDetail>;
}

export interface SpsJoinWizardElement extends HTMLElement {
  addEventListener<Type extends keyof SpsJoinWizardEventMap>(
    type: Type,
    listener: (this: SpsJoinWizardElement, event: SpsJoinWizardEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'sps-join-wizard': SpsJoinWizardElement;
  }
}
