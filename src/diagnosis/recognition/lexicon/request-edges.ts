const boundBefore =
  /(?:url|uri|endpoint)'?[:=|]?'?$|requestto'?$|withurl:'?$|(?:get|post|put|delete|patch|options|head)'?,?'?$|connectionbrokenby.{0,20}$/;
/** Whether the text says that this was requested, not only that it exists. */
export const readsAsBound = (low: string, start: number): boolean =>
  boundBefore.test(low.slice(Math.max(0, start - 40), start));
const keyOfJson = /'(?:url|uri|endpoint)':'?$/;
/** Whether the request is the value of a key of JSON. */
export const readsAsKeyed = (low: string, start: number): boolean =>
  keyOfJson.test(low.slice(Math.max(0, start - 12), start));

const success =
  /'?[,;|]?(?:→|->|=>|-|:)?'?(?:http\/\d(?:\.\d)?'?)?(?:status(?:code)?'?[:=]?'?)?[:=]?2\d\d(?![\d.])/y;
/** Whether the answer right behind a request says that it succeeded: no error is about it. */
export function hasSucceeded(low: string, end: number): boolean {
  success.lastIndex = end;
  return success.test(low);
}
