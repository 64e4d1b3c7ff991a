import * as z from 'zod/mini';
import { takeMessages } from '../ahead/early-messages.ts';
import { showTheme } from '../shell/theme.ts';
import type { News } from './news.ts';
import { source } from './news.ts';

/** How the page around us asks for news. */
const connect = z.object({
  source: z.literal(source),
  type: z.literal('connect'),
  /** Whether news may hold the address that is checked. */
  shareAddress: z.optional(z.boolean()),
});

/** All that it may ask for on the port: other colours. */
const recolour = z.object({
  source: z.literal(source),
  type: z.literal('theme'),
  theme: z.enum(['system', 'light', 'dark']),
});

/** A line to the page that frames this one. */
export interface Line {
  /** Says it to whom the line leads; to nobody where none was asked for. */
  tell: (news: News) => void;
}

const withoutAddress = (news: News): News => {
  if (news.type === 'height') return news;
  const { address: _, ...rest } = news;
  return rest;
};

/**
 * Waits until the page around us asks, and hands it, at the very origin that the browser says it has, a port for all that follows.
 * Only that page can ask: our server names those that may frame us, and another window is not heard. Nothing that it says starts a
 * check, fills in anything or leads elsewhere.
 *
 * @param onAsked told each time that it asks, when the line leads there
 */
export function openLine(onAsked: () => void): Line {
  let port: MessagePort | null = null;
  let shareAddress = false;
  const hear = (event: MessageEvent<unknown>) => {
    // A frame of no origin of its own cannot be named as the one to answer.
    if (event.source !== window.parent || event.origin === 'null') return;
    const asked = connect.safeParse(event.data);
    if (!asked.success) return;
    const { port1, port2 } = new MessageChannel();
    port?.close();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const wanted = recolour.safeParse(data);
      if (wanted.success) showTheme(wanted.data.theme);
    };
    shareAddress = asked.data.shareAddress === true;
    window.parent.postMessage({ source, type: 'ready' }, event.origin, [port2]);
    onAsked();
  };
  window.addEventListener('message', hear);
  // It may have asked before the wizard was there. Not at once: whoever opens the line has none yet.
  const early = takeMessages();
  queueMicrotask(() => early.forEach(hear));
  return {
    tell: (news) => port?.postMessage({ source, ...(shareAddress ? news : withoutAddress(news)) }),
  };
}
