/** With these begins a sentence or a value that is no secret, also behind a secret's name: `token: hostname '…' doesn't match '…'`. */
const beginnings =
  /^(?:null|none|nil|true|false|undefined|empty|n\/a|yes|no|ok|required|missing|invalid|incorrect|wrong|expired|[a-z]{0,40}errors?|\[errno|there|these|multiple|maybe|if|when|after|oauth2[a-z]{0,40}|resource|typo|joining|access|hostname|authorization|code|certificate|ssl|ssl:|the|this|that|a|an|is|was|has|had|are|not|for|and|or|of|to|in|on|at|by|from|must|can|can['’]t|cannot|could|should|will|failed|failure|unable|connection|https?connectionpool|request|response|status|url|max|too|sps|spp|spp['’]s|session|join|clustering|grant|user|you|your|please|caused|exception|traceback|warning|info|bearer|basic|\*+)(?=[\s.,:;!?"(]|$)/iu;

/** Whether a value is a plain word that opens a sentence, or says that there is none. */
export const isOrdinary = (value: string): boolean => beginnings.test(value.trimStart());

/** Whether words look made up rather than written: a digit, a sign inside, or small and capital letters in turn. */
export function looksMadeUp(value: string): boolean {
  if (/\d|=$/.test(value)) return true;
  const turns = value.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;
  return turns > 2 || /[^\p{L}\s.,!?:;'"’()/-]/u.test(value);
}
