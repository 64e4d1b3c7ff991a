import { useEffect, useRef, useState } from 'react';
import type { PictureRead, Stage, WhyNot } from './picture-news.ts';
import { readPicture } from './read-picture.ts';

/** A picture as the page shows it. `copy` is null until it was opened. */
export interface PictureState {
  key: number;
  name: string;
  copy: ImageBitmap | null;
  is:
    | { kind: 'waiting' }
    | { kind: 'reading'; stage: Stage; percent: number }
    | { kind: 'cancelled' }
    | { kind: 'failed'; why: WhyNot }
    | { kind: 'read'; read: PictureRead };
}

export const isOver = ({ is: { kind } }: PictureState): boolean => kind !== 'waiting' && kind !== 'reading';

/**
 * Reads pictures one after the other, and gives each up when it is taken away or the page is left. Their copies are in memory until then.
 *
 * @param given  pictures so far, the newest last; the list only grows
 * @param onRead  is called once with the text of each that was read, when no other is waiting
 */
export function usePictures(given: readonly File[], onRead: (texts: readonly string[]) => void) {
  const [pictures, setPictures] = useState<readonly PictureState[]>([]);
  const known = useRef(0);
  const files = useRef(new Map<number, File>());
  const running = useRef<{ key: number; stop: () => void } | null>(null);
  const told = useRef(onRead);
  const taken = useRef(new Set<number>());

  const change = (key: number, some: Partial<PictureState>) =>
    setPictures((all) => all.map((one) => (one.key === key ? { ...one, ...some } : one)));

  useEffect(() => {
    told.current = onRead;
  }, [onRead]);

  useEffect(() => {
    const fresh = given.slice(known.current).map((file, at): PictureState => {
      const key = known.current + at;
      files.current.set(key, file);
      return { key, name: file.name, copy: null, is: { kind: 'waiting' } };
    });
    known.current = given.length;
    if (fresh.length === 0) return;
    setPictures((all) => [...all, ...fresh]);
  }, [given]);

  useEffect(() => {
    if (running.current !== null) return;
    const next = pictures.find(({ is }) => is.kind === 'waiting');
    const file = next === undefined ? undefined : files.current.get(next.key);
    if (next === undefined || file === undefined) {
      const fresh = pictures.filter(({ is, key }) => is.kind === 'read' && !taken.current.has(key));
      if (fresh.length === 0) return;
      for (const { key } of fresh) taken.current.add(key);
      told.current(fresh.flatMap(({ is }) => (is.kind === 'read' ? [is.read.text] : [])));
      return;
    }
    const { key } = next;
    const stop = readPicture(file, (news) => {
      if (news.kind === 'shown') return change(key, { copy: news.copy });
      if (news.kind === 'progress') return change(key, { is: { ...news, kind: 'reading' } });
      running.current = null;
      files.current.delete(key);
      change(key, { is: news });
    });
    running.current = { key, stop };
    change(key, { is: { kind: 'reading', stage: 'opening', percent: 0 } });
  }, [pictures]);

  useEffect(
    () => () => {
      running.current?.stop();
      running.current = null;
    },
    [],
  );

  const giveUp = (key: number) => {
    if (running.current?.key !== key) return;
    running.current.stop();
    running.current = null;
  };
  return {
    pictures,
    cancel(key: number) {
      giveUp(key);
      files.current.delete(key);
      change(key, { is: { kind: 'cancelled' } });
    },
    remove(key: number) {
      giveUp(key);
      files.current.delete(key);
      setPictures((all) => {
        all.find((one) => one.key === key)?.copy?.close();
        return all.filter((one) => one.key !== key);
      });
    },
  };
}
