import type { AlsoSeen } from '#diagnosis/recognition/recognition.ts';

/** The questions that decide, each once, however many errors turn on it. */
export const questionsOf = (asked: readonly AlsoSeen[]): string[] => [
  ...new Map(asked.map(({ id, asks, needs }) => [asks ?? id, needs])).values(),
];
