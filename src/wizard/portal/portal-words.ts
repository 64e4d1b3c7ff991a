/** What a portal hears of the wizard, as events of the element that it wrote. */
export const eventRows = [
  { name: 'ready', says: 'The wizard has loaded.' },
  {
    name: 'step',
    says: 'Where the visitor is: `step`, and `error` where a resolution is shown.',
  },
  {
    name: 'diagnosed',
    says: 'A check, a pasted text or a picked symptom has given a result: `by` (check, text, symptom), `errors` (ids), and for a check `outcome` (clear, stops, not-assessed, refused).',
  },
  { name: 'height', says: 'The height that the content needs, in CSS pixels. The frame follows on its own.' },
  { name: 'done', says: 'The visitor reported that the join worked.' },
] as const;

/** What a portal's page may set. With the script tag each has `data-` before it. */
export const attributeRows = [
  { name: 'door', says: '`start`, `join`, `failed`, `symptom` or `catalogue`' },
  { name: 'error', says: 'id of a join error, such as `already-joined`; without a door, its own page' },
  { name: 'address', says: 'fills in the address; nothing is checked until the visitor presses Check' },
  { name: 'theme', says: '`light` or `dark`; without it, as the visitor’s system' },
  { name: 'generation', says: '`join` or `link`: which words the visitor’s SPS uses; or `unsure`' },
  {
    name: 'share-address',
    says: 'without a value: events may hold the address; without it none ever does',
  },
] as const;
