import { frameAttributes } from './frame-attributes.ts';
import type { Choices } from './wizard-address.ts';
import { wizardAddress } from './wizard-address.ts';

/** Names the wizard in every message to and from it. */
const source = 'sps-join-wizard';

const told: readonly unknown[] = ['step', 'diagnosed', 'height', 'done'];

/** Of the frame, in CSS pixels: until the wizard tells its own, and how far what it tells is followed. */
const [firstHeight, leastHeight, mostHeight] = [480, 120, 20_000];

/** A frame with the wizard in it. */
export interface WizardFrame {
  frame: HTMLIFrameElement;
  /** Changes the colours without loading anew. @returns whether anybody is there yet to change them */
  showTheme: (theme: string | null) => boolean;
  /** Hears no more of it, and takes it away. */
  close: () => void;
}

const isNews = (data: unknown): data is { source: string; type: string; height?: unknown } =>
  typeof data === 'object' && data !== null && 'source' in data && data.source === source && 'type' in data;

/**
 * Opens the wizard in a frame, which the caller puts somewhere, and passes its news on as events of an element of the portal's.
 *
 * Asked over the window once it has loaded, the wizard hands a port back; only from the frame itself, at the wizard's own origin, it is
 * taken.
 *
 * @param base absolute address of the wizard, with a slash at its end
 */
export function openFrame(
  base: string,
  choices: Choices,
  shareAddress: boolean,
  teller: HTMLElement,
): WizardFrame {
  const { origin } = new URL(base);
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(frameAttributes)) frame.setAttribute(name, value);
  Object.assign(frame.style, { display: 'block', width: '100%', height: `${firstHeight}px`, border: '0' });
  frame.src = wizardAddress(base, choices);

  let port: MessagePort | undefined;
  const pass = (type: string, detail: object) => teller.dispatchEvent(new CustomEvent(type, { detail }));
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
    port.onmessage = hear;
    pass('ready', event.data);
  };
  window.addEventListener('message', takePort);
  frame.addEventListener('load', () =>
    frame.contentWindow?.postMessage({ source, type: 'connect', shareAddress }, origin),
  );
  return {
    frame,
    showTheme: (theme) => {
      port?.postMessage({ source, type: 'theme', theme: theme ?? 'system' });
      return port !== undefined;
    },
    close: () => {
      window.removeEventListener('message', takePort);
      port?.close();
      frame.remove();
    },
  };
}
