import type { Range } from '../recognition/recognition.ts';
import type { Evidence, ToolSaid } from './evidence.ts';
import { overlaps } from './overlaps.ts';

/**
 * What of the evidence stands beside the join errors of the same text. SPS's client is of Python: where its words are recognised as an
 * error, they are no evidence as well. Null where nothing is left.
 *
 * @param matched where errors were recognised
 */
export function besideErrors(evidence: Evidence | null, matched: readonly Range[]): Evidence | null {
  if (evidence === null) return null;
  const isOwn = ({ tool, at }: ToolSaid) => tool === 'Python' && matched.some((other) => overlaps(at, other));
  const said = evidence.said.filter((one) => !isOwn(one));
  if (said.length === evidence.said.length) return evidence;
  const { certificates, status, unreadable } = evidence;
  const tool = evidence.tool === 'Python' ? (said[0]?.tool ?? null) : evidence.tool;
  if (tool === null && status === null && certificates.length + unreadable.length === 0) return null;
  return { ...evidence, tool, said };
}
