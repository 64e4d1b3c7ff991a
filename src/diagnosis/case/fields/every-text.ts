/** A value with each of its texts changed; names of fields stay. */
export function everyText<Value>(value: Value, change: (text: string) => string): Value {
  const of = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(of);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([field, inner]) => [field, of(inner)]));
  };
  return of(value) as Value;
}
