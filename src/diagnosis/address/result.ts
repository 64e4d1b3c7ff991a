/** What becomes of something a person typed: the parsed value, or why not. Exceptions are for bugs only. */
export type Result<Value, Why> = { ok: true; value: Value } | { ok: false; why: Why };
