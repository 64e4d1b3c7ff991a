import * as z from 'zod/mini';
import { sharedCase } from '#diagnosis/case/case.ts';
import { caseInShort } from '#diagnosis/case/report/report-json.ts';
import { entryOf } from '#diagnosis/case/fields/lenient-lists.ts';

/** What stands around a case where it is JSON; `key` in a case file only, where its sender wanted it: what the tokens stand for. */
const around = z.object({
  schema: z.literal(1),
  inShort: caseInShort,
  key: z.optional(z.record(z.string(), z.string())),
});

/** The same options for the whole and for what stands in its lists. */
const jsonSchemaOf = (schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, {
    // What a reader has to write; texts are cut and escaped when they are read.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const entry = entryOf.get(zodSchema);
      if (entry === undefined) return;
      const { $schema: _, ...items } = jsonSchemaOf(entry.item);
      Object.assign(jsonSchema, { type: 'array', items, maxItems: entry.maxItems });
    },
  });

/** The published schema of a case as JSON, as "Copy as JSON" and a case file hold it. It comes from the schema by which links are read. */
export function caseSchema(): unknown {
  const [ofCase, outer] = [jsonSchemaOf(sharedCase), jsonSchemaOf(around)];
  return {
    ...ofCase,
    properties: { ...outer.properties, ...ofCase.properties },
    // A file that was kept before there was a summary in words is a case as well.
    required: ['schema', ...(ofCase.required ?? [])],
    title: 'A case of the SPS join wizard',
    description:
      'All of it is what its sender saw, from the sender’s place in the network; `inShort` says it in words for people. A field that is absent is not known. Fields may be added.',
  };
}
