import type { Choices } from './choices.ts';
import { frameAttributes, frameTitle } from './frame-attributes.ts';
import type { Failure } from './tab-box.ts';
import { tabBox } from './tab-box.ts';
import type { Shown } from './wizard-address.ts';
import { wizardAddress } from './wizard-address.ts';

/** Names the wizard in every message to and from it. */
const source = 'sps-join-wizard';

const told: readonly unknown[] = ['step', 'diagnosed', 'height', 'done'];

/** Of the frame, in CSS pixels: until the wizard tells its own, and how far what it tells is followed. */
const [firstHeight, leastHeight, mostHeight] = [480, 120, 20_000];

/**
 * How long the wizard may take to answer, in ms: once the frame has loaded something, and from when the frame comes into view, which is when
 * the browser loads it.
 */
const [afterLoad, afterView] = [5000, 20_000];

/** A frame with the wizard in it. */
export interface WizardFrame {
  /** Goes into the page; where it fails, a box comes right behind it, and it is hidden. */
  frame: HTMLIFrameElement;
  /** Changes the colours without loading anew. @returns whether anybody is there yet to change them */
  showTheme: (theme: string | null) => boolean;
  /** Hears no more of it, and takes it away. */
  close: () => void;
}

export interface Opening {
  /** Absolute address of the wizard, with a slash at its end. */
  base: string;
  choices: Choices;
  shareAddress: boolean;
  /** Element of the portal's that is told the news. */
  teller: HTMLElement;
  /** No server of the wizard's answers at `base`. */
  isPlainFiles?: boolean;
  shown?: Shown;
}

const isNews = (data: unknown): data is { source: string; type: string; height?: unknown } =>
  typeof data === 'object' && data !== null && 'source' in data && data.source === source && 'type' in data;

/**
 * Opens the wizard in a frame, which the caller puts somewhere, and passes its news on as events of an element of the portal's.
 *
 * Asked over the window once it has loaded, the wizard hands a port back; only from the frame itself, at the wizard's own origin, it is
 * taken. Where none comes, a box takes the frame's place that opens the wizard in a tab; a late answer takes the box away again.
 */
export function openFrame({
  base,
  choices,
  shareAddress,
  teller,
  isPlainFiles,
  shown,
}: Opening): WizardFrame {
  const { origin } = new URL(base);
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(frameAttributes)) frame.setAttribute(name, value);
  frame.title = frameTitle(choices);
  Object.assign(frame.style, { display: 'block', width: '100%', height: `${firstHeight}px`, border: '0' });

  let port: MessagePort | undefined;
  let box: HTMLElement | undefined;
  const waits: ReturnType<typeof setTimeout>[] = [];
  const stopWaiting = () => waits.splice(0).forEach(clearTimeout);
  const pass = (type: string, detail: object) => teller.dispatchEvent(new CustomEvent(type, { detail }));
  const fail = (reason: Failure) => {
    stopWaiting();
    if (box !== undefined) return;
    const address = wizardAddress(base, choices, 'tab', isPlainFiles);
    box = tabBox(reason, address);
    frame.after(box);
    // Still there, and out of sight: a slow server's answer brings it back.
    frame.style.display = 'none';
    pass('failed', { source, type: 'failed', reason, address });
  };
  const wait = (ms: number) => {
    if (port === undefined) waits.push(setTimeout(fail, ms, 'no-answer'));
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (!isNews(data) || !told.includes(data.type)) return;
    if (typeof data.height === 'number')
      frame.style.height = `${Math.min(Math.max(data.height, leastHeight), mostHeight)}px`;
    // The next step begins at its top; only where the visitor is at work in the frame.
    if (data.type === 'step' && document.activeElement === frame && frame.getBoundingClientRect().top < 0)
      frame.scrollIntoView();
    pass(data.type, data);
  };
  const takePort = (event: MessageEvent<unknown>) => {
    const [handed] = event.ports;
    if (event.origin !== origin || event.source === null || event.source !== frame.contentWindow) return;
    if (!isNews(event.data) || event.data.type !== 'ready' || handed === undefined) return;
    port?.close();
    port = handed;
    stopWaiting();
    box?.remove();
    box = undefined;
    frame.style.display = 'block';
    port.onmessage = hear;
    pass('ready', event.data);
  };
  const view = new IntersectionObserver(([seen]) => {
    if (seen?.isIntersecting !== true) return;
    view.disconnect();
    wait(afterView);
  });
  window.addEventListener('message', takePort);
  // Once the caller has put the frame into the page.
  if (isPlainFiles) queueMicrotask(() => fail('plain-files'));
  else {
    frame.src = wizardAddress(base, choices, shown);
    frame.addEventListener('load', () => {
      frame.contentWindow?.postMessage({ source, type: 'connect', shareAddress }, origin);
      wait(afterLoad);
    });
    view.observe(frame);
  }
  return {
    frame,
    showTheme: (theme) => {
      port?.postMessage({ source, type: 'theme', theme: theme ?? 'system' });
      return port !== undefined;
    },
    close: () => {
      window.removeEventListener('message', takePort);
      stopWaiting();
      view.disconnect();
      port?.close();
      box?.remove();
      frame.remove();
    },
  };
}
