import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** How far the words around a sign are looked at; white space is taken out, and all quotes are alike. */
const near = 240;

/** What source code writes before a text: it raises it, compares with it, prints it, translates it, describes an answer by it. */
const leads: readonly RegExp[] = [
  /(?:throw|raise)(?:new)?[\w.]{0,60}\(?(?:[\w.]{1,40},){0,4}[fu]?'[^'…]{0,60}$/,
  /(?:includes|contains|startswith|endswith|indexof|compile|search|fullmatch|frominterned|tothrow(?:error)?|tobe|toequal|tocontain|assert\w{0,30}|expect\w{0,30}|match(?:es)?)[(=](?:[\w.]{1,40},){0,4}[rfu@]?'[^']{0,60}$/,
  /(?:write-(?:host|output|verbose|warning|error)|get-confirmation)\(?'[^']{0,60}$/,
  /(?:(?:expect|assert|equal|match|contain)\w{0,30}\([\w.,]{0,60}|assert[\w.()]{1,40}==)\{[^{}]{0,160}$/,
  /(?:errors\.new|errorf|(?:get|find|query)by\w{1,10})\('[^']{0,60}$/,
  /\)=>'$/,
  /should(?:not)?contain[^.]{0,40}$/,
  /(?:grep|findstr|select-string)(?:[-/][a-z]{1,12}){0,4}'[^']{0,60}$/,
  /case[\w.']{1,60}:return'$/,
  /(?:raised|thrown)(?:when|if)$/,
  /(?:^|[^a-z])(?:if|elif)(?:not)?'$/,
  /msg(?:id|str)'[^']{0,160}$/,
  /(?:regexp?|grok):'?[^']{0,80}$/,
  /-alert:$/,
  /log\[[^\]]{0,80}$/,
  /annotations:[a-z]{1,20}:'[^']{0,120}$/,
  /\.(?:json|send|end)\(\{?[^{}]{0,200}$/,
  /:raises\w{1,40}:(?:ifthe)?$/,
  /#raises:[\w.]{0,60}:?(?:host(?:name)?'[^']{0,60}')?$/,
  /deftest\w{0,60}\(\):\w{1,20}='[^']{0,80}$/,
  /(?:removed|added|fixed|dropped)(?:the)?'(?:hostname'[^']{0,30}')?$/,
  /(?:200success|202accepted)[^{}]{0,160}$/,
  /<!entity[\w.-]{1,60}'$/,
  /class$/,
  /(?:^|\W)error\('[^']{0,60}$/,
  /'\d{3}':\{'description':'[^']{0,160}$/,
  /'description':'[^']{0,160}\d{5}-$/,
];
/** Behind the key of a value, where an error has the value: `timeout=%s`, `timeout={self.timeout}`, `SPP: %{reason}`. */
const placeholder = /^(?:='?(?:%|\$?\{)|:'?(?:%[sdrv{]|\$\{|\{\w{0,40}\}))/;
const opensPattern = /[(=,[~]\/\^?$/;
const closesPattern = /^[^/]{0,40}\/[a-z]{0,4}[.,;){\]]/;
/** A pattern that takes whatever stands before and behind. */
const anything = '.*';
/** A query joins its texts by words in capitals. */
const joinsBefore = /['")](?:OR|AND|NOT)\(?['"]$/i;
const joinsBehind = /^['"]\)?(?:OR|AND|NOT)\(?['"]/i;
/** Python asks so whether a text holds another: `"…" in driver.page_source`; in prose white space follows the dot. */
const isIn = /^'(?:not)?in[a-z_]{1,40}[.(]/;

function isSoughtIn({ low, gaps }: Folded, end: number): boolean {
  const found = isIn.exec(low.slice(end, end + 60));
  if (!found) return false;
  const mark = end + found[0].length - 1;
  return gaps[mark] === gap.none && gaps[mark + 1] === gap.none && /[a-z]/.test(low.charAt(mark + 1));
}

/** Whether words are those that source code writes before a text. */
export const leadsToSource = (before: string): boolean => leads.some((lead) => lead.test(before));

/** Whether words stand in the source code of a program, as what it would say or looks for, not as what it said. */
export function standsInSource(
  folded: Folded,
  start: number,
  end: number,
  isLead: (before: string) => boolean,
): boolean {
  const { low, text } = folded;
  const before = low.slice(Math.max(0, start - near), start);
  const behind = low.slice(end, end + 40);
  return (
    placeholder.test(behind) ||
    (before.endsWith(anything) && behind.startsWith(anything)) ||
    isSoughtIn(folded, end) ||
    joinsBehind.test(text.slice(end, end + 8)) ||
    joinsBefore.test(text.slice(Math.max(0, start - 8), start)) ||
    isLead(before) ||
    (opensPattern.test(before) && closesPattern.test(behind))
  );
}
