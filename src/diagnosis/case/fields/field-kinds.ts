import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';
import { atMost, eachThatFits } from './lenient-lists.ts';

/**
 * How a text of a case loses its names. `address`: it may be a host, an address or a pattern of hosts; `opaque`: no rule compares its parts;
 * `id` and `certificate`: an id, a fingerprint; `word`, `version`, `typed-version`, `path`: only where it is more than that; `text`: only what
 * looks like a name in it, or is one of the case; `plain`: it names nobody; `own`: whoever wrote it wants it to be read.
 */
export type Redaction =
  | 'address'
  | 'opaque'
  | 'id'
  | 'certificate'
  | 'word'
  | 'version'
  | 'typed-version'
  | 'path'
  | 'text'
  | 'plain'
  | 'own';
export type Redactors = Readonly<Record<Redaction, (text: string) => string>>;

/** What the place of a fact says of it, where a link spares it. */
export interface Place {
  /** The name that TLS was asked for; null where an address was dialled. */
  sni: string | null;
}

/** How one kind of field goes into a link (`Short`), comes out of it as a fact (`Long`), and loses its names. */
export interface Kind<Long, Short, IsText extends boolean = false> {
  readonly schema: z.core.$ZodType<Short>;
  readonly pack: (long: Long) => Short;
  readonly unpack: (short: Short, place: Place) => Long;
  readonly redact: (short: Short, redactors: Redactors, how: Redaction) => Short;
  /** It is text of others, so that its row has to say how that loses its names. */
  readonly isText: IsText;
  /** What the fact says where the link leaves the field out. Without this field, a link always holds it. */
  readonly absent?: null | undefined | 0;
}
export type Optional<Absent> = { readonly absent: Absent };

/** A kind of whatever type, for tables. */
export interface AnyKind<IsText extends boolean = boolean> {
  readonly schema: z.core.$ZodType;
  readonly pack: (long: never) => unknown;
  readonly unpack: (short: never, place: Place) => unknown;
  readonly redact: (short: never, redactors: Redactors, how: Redaction) => unknown;
  readonly isText: IsText;
  readonly absent?: null | undefined | 0;
}
type LongOf<One> = One extends { unpack: (...given: never) => infer Long } ? Long : never;
export type TakenBy<One> = One extends { pack: (long: infer Long) => unknown } ? Long : never;
export type ShortOf<One> = One extends { pack: (long: never) => infer Short } ? Short : never;

/** Goes as it is. */
export const as = <Value>(schema: z.core.$ZodType<Value>): Kind<Value, Value> => ({
  schema,
  pack: (long) => long,
  unpack: (short) => short,
  redact: (short) => short,
  isText: false,
});

/** A text, which loses its names as its row says. */
export const textOf = (schema: z.core.$ZodType<string>): Kind<string, string, true> => ({
  ...as(schema),
  redact: (short, redactors, how) => redactors[how](short),
  isText: true,
});

/** A list; what is beyond `maxItems` is dropped, not refused. */
export const listOf = <Long, Short, IsText extends boolean>(
  one: Kind<Long, Short, IsText>,
  maxItems: number,
): Kind<Long[], Short[], IsText> => ({
  schema: atMost(one.schema, maxItems),
  pack: (long) => long.slice(0, maxItems).map(one.pack),
  unpack: (short, place) => short.map((item) => one.unpack(item, place)),
  redact: (short, redactors, how) => short.map((item) => one.redact(item, redactors, how)),
  isText: one.isText,
});

type Left<One extends AnyKind, Absent> = Kind<LongOf<One> | Absent, ShortOf<One>, One['isText']> &
  Optional<Absent>;

/** Left out where the fact is null. */
export const orNull = <One extends AnyKind>(one: One) =>
  ({ ...one, absent: null }) as unknown as Left<One, null>;
/** Left out where the fact has no such field. */
export const orMissing = <One extends AnyKind>(one: One) =>
  ({ ...one, absent: undefined }) as unknown as Left<One, undefined>;
/** Left out where it is 0. */
export const orZero = (one: Kind<number, number>): Kind<number, number> & Optional<0> => ({
  ...one,
  absent: 0,
});

/** Left out where it does not fit, because the rest of the case is still worth reading. */
export const ifItFits = <One extends AnyKind>(one: One) =>
  orMissing({ ...one, schema: otherwise(z.optional(one.schema), undefined) } as One);

/** Null where there is none. */
export const nullable = <Long, Short, IsText extends boolean>(
  one: Kind<Long, Short, IsText>,
): Kind<Long | null, Short | null, IsText> => ({
  schema: z.nullable(one.schema),
  pack: (long) => (long === null ? null : one.pack(long)),
  unpack: (short, place) => (short === null ? null : one.unpack(short, place)),
  redact: (short, redactors, how) => (short === null ? null : one.redact(short, redactors, how)),
  isText: one.isText,
});

/** A list of which what fits is kept, the newest `maxItems`: see `eachThatFits`. */
export const fittingOf = <Long, Short, IsText extends boolean>(
  one: Kind<Long, Short, IsText>,
  maxItems: number,
): Kind<Long[], Short[], IsText> => ({
  ...listOf(one, maxItems),
  schema: eachThatFits(one.schema, maxItems) as unknown as z.core.$ZodType<Short[]>,
});
