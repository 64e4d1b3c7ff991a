declare const mark: unique symbol;

/**
 * A value that this process itself recognised in a text handed to it, was typed into its own field, or was seen by its own check: the
 * only kind that a step, a command and "type this" take. It is no word on whether it is right.
 */
export type Known<Value extends string> = Value & { readonly [mark]: 'known' };

/** Vouches for a value. Who may is listed in `src/tools/claims/who-opens-hearsay.test.ts`, each with what it has as proof. */
export const vouchFor = (value: string): Known<string> => value as Known<string>;
