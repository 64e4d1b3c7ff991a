/** What a portal may choose: attributes of the element, and with `data-` before them those of the script tag. */
export const choiceNames = [
  'door',
  'error',
  'address',
  'case',
  'from',
  'theme',
  'generation',
  'brand',
  'radius',
  'font',
  'frame-title',
] as const;

/** The choices as they were written; null where one is not. Nothing in them was looked at yet. */
export type Choices = Readonly<Record<(typeof choiceNames)[number], string | null>>;

/** @param read the text of an attribute, null where there is none */
export const readChoices = (read: (name: string) => string | null): Choices =>
  Object.fromEntries(choiceNames.map((name) => [name, read(name)])) as Choices;

export const nothingChosen: Choices = readChoices(() => null);
