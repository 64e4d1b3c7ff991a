import type { View } from './view.ts';
import { ViewBuilder } from './view.ts';

/** What mail filters put before a link so that a click asks them first, and behind it; the link inside is already decoded. */
const guards: readonly { before: RegExp; behind: RegExp }[] = [
  {
    before: /https:\/\/[a-z0-9-]{1,20}\.safelinks\.protection\.outlook\.com\/\?url=(?=https?:\/\/)/gi,
    behind: /&(?:data|sdata|reserved)=[^\s"'<>()[\]]{0,1500}/g,
  },
  {
    before: /https:\/\/urldefense\.(?:proofpoint\.)?com\/v3\/__(?=https?:\/\/)/gi,
    behind: /__;[^\s"'<>()[\]]{0,1500}/g,
  },
];
/** A link is no longer than this. */
const longestLink = 2000;

/** Leaves out the frames that Safe Links of Microsoft and URL Defense of Proofpoint (version 3) put around the links of a mail. */
export function dropLinkGuards(view: View): View {
  let read = view;
  for (const { before, behind } of guards) {
    const { text } = read;
    const out = new ViewBuilder(read);
    before.lastIndex = 0;
    for (let found = before.exec(text); found; found = before.exec(text)) {
      const inner = found.index + found[0].length;
      out.skip(found.index, inner);
      const link = /^[^\s"'<>]*/.exec(text.slice(inner, inner + longestLink))?.[0] ?? '';
      behind.lastIndex = 0;
      const tail = behind.exec(link);
      before.lastIndex = inner + link.length;
      if (tail) out.skip(inner + tail.index, inner + tail.index + tail[0].length);
    }
    read = out.build();
  }
  return read;
}
