import { joinErrorById } from '../join-errors/catalogue.ts';
import type { AlsoSeen } from '../recognition/recognition.ts';

/** The answer with which a text that may mean several errors means this one; null where its question already says so. */
export const answerTo = ({ id, asks }: AlsoSeen): string | null =>
  asks === null
    ? null
    : (joinErrorById[id].recognise?.parts.find(({ question }) => question === asks)?.answer ?? null);
