import type { AlsoSeen } from '#diagnosis/recognition/recognition.ts';

/** What a text may mean besides the errors whose resolution was followed; null where it names nothing else. */
export const nextLikely = (alsoSeen: readonly AlsoSeen[], tried: readonly string[]): AlsoSeen | null =>
  alsoSeen.find(({ id }) => !tried.includes(id)) ?? null;
