import type { Folded } from './reading/fold.ts';

/** How far the words around a sign are looked at; white space is taken out, and all quotes are alike. */
const near = 240;

/** What source code writes before a text: it raises it, compares with it, prints it, translates it, describes an answer by it. */
const leads: readonly RegExp[] = [
  /(?:throw|raise)(?:new)?[\w.]{0,60}\(?(?:[\w.]{1,40},){0,4}[fu]?'[^']{0,60}$/,
  /(?:includes|contains|startswith|endswith|indexof|compile|search|fullmatch|frominterned|tothrow(?:error)?|tobe|toequal|tocontain|assert\w{0,30}|expect\w{0,30}|match(?:es)?)[(=](?:[\w.]{1,40},){0,4}[rfu@]?'[^']{0,60}$/,
  /(?:write-(?:host|output|verbose|warning|error)|get-confirmation)\(?'[^']{0,60}$/,
  /msg(?:id|str)'$/,
  /<!entity[\w.-]{1,60}'$/,
  /class$/,
  /(?:^|\W)error\('[^']{0,60}$/,
  /'\d{3}':\{'description':'[^']{0,160}$/,
  /'description':'[^']{0,160}\d{5}-$/,
];
/** Behind the key of a value, where an error has the value: `timeout=%s`, `timeout={self.timeout}`. */
const placeholder = /^='?(?:%|\$?\{)/;
const opensPattern = /[(=,]\/\^?$/;
const closesPattern = /^[^'/]{0,20}\/[a-z]{0,4}[.,;)]/;

/** Whether words stand in the source code of a program, as what it would say or looks for, not as what it said. */
export function standsInSource({ low }: Folded, start: number, end: number): boolean {
  const before = low.slice(Math.max(0, start - near), start);
  const behind = low.slice(end, end + 40);
  return (
    placeholder.test(behind) ||
    leads.some((lead) => lead.test(before)) ||
    (opensPattern.test(before) && closesPattern.test(behind))
  );
}
