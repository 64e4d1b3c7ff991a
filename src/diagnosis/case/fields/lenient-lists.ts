import * as z from 'zod/mini';

/** A list from a link; what is beyond `maxItems` is dropped, not refused. */
export const atMost = <Item extends z.core.$ZodType>(item: Item, maxItems: number) =>
  z.pipe(
    z.array(item),
    z.transform((items) => items.slice(0, maxItems)),
  );

/** What an entry of a lenient list is, for whoever publishes the schema: the list itself takes whatever comes. */
export const entryOf = new WeakMap<z.core.$ZodType, { item: z.core.$ZodType; maxItems: number }>();

/** A list of which only what fits is kept, the newest `maxItems`: one entry that this version does not know spoils no other. */
export function eachThatFits<Item extends z.core.$ZodType>(item: Item, maxItems: number) {
  const anything = z.unknown();
  entryOf.set(anything, { item, maxItems });
  return z.pipe(
    anything,
    z.transform((given): z.infer<Item>[] =>
      (Array.isArray(given) ? given : [])
        .flatMap((one) => {
          const read = z.safeParse(item, one);
          return read.success ? [read.data] : [];
        })
        .slice(-maxItems),
    ),
  );
}
