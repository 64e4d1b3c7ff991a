import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import type { Pasted } from '../said/pasted.ts';
import { nothingPasted } from '../said/pasted.ts';
import { askedHere } from '../ui/answer.tsx';
import type { Asked } from '../ui/how-to-show.ts';
import { openSmallFile } from './scan/open-small-file.ts';

/** What the page does with a file, as it turns out what it is. */
interface Doors {
  begin: () => void;
  show: (asked: Asked) => void;
  keep: (next: Pasted) => unknown;
  find: (text: string) => void;
  scan: (file: File, name: string) => void;
  fail: (name: string, why: string) => void;
}

/** Opens a file that is no picture: a short text is searched like a paste, a long one is scanned, a certificate or a key is shown as one. */
export async function openGiven(opened: File, { begin, show, keep, find, scan, fail }: Doors): Promise<void> {
  begin();
  const from = askedHere();
  const name = escapeHostile(opened.name);
  try {
    const found = await openSmallFile(opened);
    if (found.kind === 'text') {
      keep(nothingPasted);
      find(found.text);
      return;
    }
    show(from);
    if (found.kind === 'long') {
      keep(nothingPasted);
      scan(opened, name);
      return;
    }
    keep({ ...nothingPasted, file: found.kind === 'secret' ? found : { ...found, name } });
  } catch (error) {
    show(from);
    fail(name, String(error));
  }
}
