/**
 * Words that make a sentence about an output of what would be one: it may be seen, it is an example, it means something. They stand
 * before it in the same sentence.
 */
const supposes =
  /\b(?:if (?:you|it|the|a|this|curl)|whenever|when (?:you|it|the|a)|whether|(?:may|might|can|will|would|should) (?:\w+ )?(?:see|show|get|be|say|return|report|print|throw|fail|appear|receive|result)|such as|e\.g\.|i\.e\.|for example|for instance|errors? (?:like|such)|error messages? (?:like|such)|means|usually|typically|commonly|look(?:s|ing)? like|similar to|instead of|known errors?|common errors?)\b[^.!?]{0,200}$/i;
/** The same behind it. */
const explains =
  /(?:[\s"'`)*_]|[–—:;,-] ?)(?:(?:this|it|which|that) )?(?:means?|indicates?|signif(?:y|ies)|is (?:returned|shown|caused|raised|thrown|seen)|occurs?|happens?|appears?|usually|typically|often|can be|may be|might be|errors? (?:can|may|is|are|when|if))\b/i;
/** Windows explains one of its own codes. */
const ofWindows = /This error usually occurs when a fatal SSL\/TLS alert/;
/** A cell of a table behind the words: somebody explains them. */
const nextCell = /\s\|\s{0,10}[\p{L}`*]/u;
/** What stands right before a string in source code: a call, an assignment, a comparison. Keys of JSON and of `key="…"` do not. */
const inSource =
  /(?:\b(?:new|throw|raise|return|case|echo|grep|print(?:f|ln)?|assert\w{0,20}|expect|includes|contains|starts_?[Ww]ith|ends_?[Ww]ith|indexOf|match(?:es)?|test|toThrow(?:Error)?|toContain|Errorf?|Fatalf?|New)\b[^"'`/]{0,60}|(?:=>|[!=]==?|\s[:+]?=\s|\breturn) ?)[rfbu]?["'`/]+(?:[^"'`]{0,40})$/;
const comment = /^\s{0,40}(?:\/\/|\/\*|<!--)/;

/**
 * Whether words of a tool are not its output but a sentence about it, or a string in source code.
 *
 * @param line   as the tool would have printed it
 * @param start  where the words begin in it
 * @param length of the words
 */
export function isToldAbout(line: string, start: number, length: number): boolean {
  const before = line.slice(Math.max(0, start - 300), start);
  const words = line.slice(start, start + length);
  const behind = line.slice(start + length, start + length + 200);
  return (
    supposes.test(before) ||
    inSource.test(before) ||
    comment.test(line) ||
    nextCell.test(words) ||
    nextCell.test(behind) ||
    explains.test(behind) ||
    (explains.test(words.slice(20)) && !ofWindows.test(words))
  );
}
