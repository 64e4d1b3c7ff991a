/** The fields that are known: a field whose value is null or undefined is left out. */
export type WithoutAbsent<Fields> = {
  [
    Name in keyof Fields as null extends Fields[Name] ? never : undefined extends Fields[Name] ? never : Name
  ]: Fields[Name];
} & {
  [
    Name in keyof Fields as null extends Fields[Name] ? Name : undefined extends Fields[Name] ? Name : never
  ]?: Exclude<Fields[Name], null | undefined>;
};

/** Null and undefined say "not known", and a link says that by leaving the field out. */
export const withoutAbsent = <Fields extends object>(fields: Fields): WithoutAbsent<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutAbsent<Fields>;
