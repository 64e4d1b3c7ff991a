import type { AlsoSeen } from '#diagnosis/recognition/recognition.ts';

/**
 * The questions that decide, each once. Two entries may ask the same with the halves in another order: two questions that hold the
 * same values are one.
 */
export function questionsOf(asked: readonly AlsoSeen[]): string[] {
  const byValues = new Map<string, string>();
  for (const { needs } of asked) {
    const values = [...needs.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*/g)].map(([marked]) => marked).sort();
    const key = values.length === 0 ? needs : values.join(' ');
    if (!byValues.has(key)) byValues.set(key, needs);
  }
  return [...byValues.values()];
}
