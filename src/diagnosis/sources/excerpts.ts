/**
 * What a document says on each point that we use, by the name of the point: in our own words, with the exact `**label**` or
 * `**Menu > Path**` of the product and the exact `` `string` `` that is printed or typed. `<…>` stands for a value.
 */
export type Excerpts = Readonly<Record<string, string>>;
