import * as z from 'zod/mini';
import type { AnyKind, Kind, Optional, Place, Redaction, ShortOf, TakenBy } from './field-kinds.ts';

/** A field of a fact, or of an object in it: `key.bits`. */
type PathIn<Fact> = {
  [Key in keyof Fact & string]:
    | Key
    | (NonNullable<Fact[Key]> extends readonly unknown[] | string | number | boolean
        ? never
        : `${Key}.${keyof NonNullable<Fact[Key]> & string}`);
}[keyof Fact & string];
type At<Fact, Path> = Path extends keyof Fact
  ? Fact[Path]
  : Path extends `${infer Outer}.${infer Inner}`
    ? Outer extends keyof Fact
      ? Inner extends keyof NonNullable<Fact[Outer]>
        ? NonNullable<Fact[Outer]>[Inner] | Extract<Fact[Outer], undefined>
        : never
      : never
    : never;

/** A field: its name in a link, where it stands in the fact, its kind, and how it loses its names where that says nothing of it. */
type Row =
  | readonly [short: string, long: string, kind: AnyKind<false>]
  | readonly [short: string, long: string, kind: AnyKind<true>, redaction: Redaction];
/** The rows that name no field of the fact, or one of another kind: there should be none. */
type Misfits<Fact, One extends Row> = One extends Row
  ? One[1] extends PathIn<Fact>
    ? At<Fact, One[1]> extends TakenBy<One[2]>
      ? never
      : One[1]
    : One[1]
  : never;
type Flat<Fields> = { [Name in keyof Fields]: Fields[Name] };
type Short<Rows extends readonly Row[]> = Flat<
  {
    [
      One in Exclude<Rows[number], readonly [string, string, Optional<unknown>, ...unknown[]]> as One[0]
    ]: ShortOf<One[2]>;
  } & {
    [
      One in Extract<Rows[number], readonly [string, string, Optional<unknown>, ...unknown[]]> as One[0]
    ]?: ShortOf<One[2]>;
  }
>;

type Fields = Record<string, unknown>;

function read(fact: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce(
      (inner, key) => (inner === null || inner === undefined ? undefined : (inner as Fields)[key]),
      fact,
    );
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function write(fact: Fields, path: string, value: unknown): void {
  const [outer = '', inner] = path.split('.');
  const there = fact[outer];
  const next = inner === undefined ? value : { [inner]: value };
  fact[outer] = isRecord(there) && isRecord(next) ? { ...there, ...next } : next;
}

/**
 * A record as a list of fields, from which the schema of the link, packing, unpacking and redaction follow.
 *
 * @returns a function of the rows and of what a fact has that no link holds
 */
export const tableOf =
  <Fact>() =>
  <const Rows extends readonly Row[]>(
    rows: Rows &
      ([Misfits<Fact, Rows[number]>] extends [never] ? unknown : { misfits: Misfits<Fact, Rows[number]> }),
    spared: (place: Place) => Fields = () => ({}),
  ): Kind<Fact, Short<Rows>> & { readonly names: readonly string[] } => {
    const fields = rows as unknown as readonly (readonly [
      string,
      string,
      Kind<unknown, unknown>,
      Redaction?,
    ])[];
    const shape = Object.fromEntries(
      fields.map(([short, , kind]) => [short, 'absent' in kind ? z.optional(kind.schema) : kind.schema]),
    );
    return {
      names: fields.map(([short]) => short),
      schema: z.object(shape) as unknown as z.core.$ZodType<Short<Rows>>,
      pack: (fact) => {
        const packed: Fields = {};
        for (const [short, long, kind] of fields) {
          const value = read(fact, long);
          if ('absent' in kind && (value === kind.absent || value === undefined)) continue;
          const field = kind.pack(value);
          if (field !== undefined) packed[short] = field;
        }
        return packed as Short<Rows>;
      },
      unpack: (packed, place) => {
        const fact = spared(place);
        for (const [short, long, kind] of fields) {
          const value = (packed as Fields)[short];
          if (value !== undefined) write(fact, long, kind.unpack(value, place));
          else if (kind.absent !== undefined) write(fact, long, kind.absent);
        }
        return fact as Fact;
      },
      isText: false,
      redact: (packed, redactors) =>
        Object.fromEntries(
          fields.flatMap(([short, , kind, how = 'plain']) => {
            const value = (packed as Fields)[short];
            return value === undefined ? [] : [[short, kind.redact(value, redactors, how)]];
          }),
        ) as Short<Rows>,
    };
  };

/** A field of a record that is the same in a link and out of it. */
type Same =
  | readonly [name: string, kind: AnyKind<false>]
  | readonly [name: string, kind: AnyKind<true>, redaction: Redaction];
type Doubled<Rows extends readonly Same[]> = {
  readonly [At in keyof Rows]: Rows[At] extends readonly [
    infer Name extends string,
    infer One extends AnyKind<false>,
  ]
    ? readonly [Name, Name, One]
    : Rows[At] extends readonly [
          infer Name extends string,
          infer One extends AnyKind<true>,
          infer How extends Redaction,
        ]
      ? readonly [Name, Name, One, How]
      : never;
};

/** A record that a link holds as it is, as a list of its fields: the schema, and how each loses its names. */
export const recordOf = <const Rows extends readonly Same[]>(rows: Rows) =>
  tableOf<never>()(rows.map(([name, kind, how]) => [name, name, kind, how]) as never) as unknown as Kind<
    Short<Doubled<Rows>>,
    Short<Doubled<Rows>>
  > & { readonly names: readonly Rows[number][0][] };
