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
  {
    name: 'failed',
    says: 'The wizard is not shown, and a box with a link to it is: `reason` (`no-answer`: nothing came within 5 s of loading, 20 s in view; `plain-files`: the script came from a host without the wizard’s server), and `address`, where it opens in a tab. A later `ready` takes the box away.',
  },
] as const;

/** What a portal's page may set. With the script tag each has `data-` before it. */
export const attributeRows = [
  { name: 'door', says: '`start`, `join`, `failed`, `symptom` or `catalogue`' },
  { name: 'error', says: 'id of a join error, such as `already-joined`; without a door, its own page' },
  {
    name: 'case',
    says: 'link of a shared case, or what follows its `#`: opens it; nothing is checked until the visitor presses Check',
  },
  {
    name: 'from',
    says: 'number of your ticket, up to 40 letters, digits, spaces and `. _ : / -`; stands at the foot of the frame',
  },
  { name: 'address', says: 'fills in the address; nothing is checked until the visitor presses Check' },
  { name: 'theme', says: '`light` or `dark`; without it, as the visitor’s system' },
  {
    name: 'brand',
    says: 'your colour: `#c2003a`, `rgb(194 0 58)`, `hsl(342 100% 38%)` or `oklch(51% 0.2 18)`; made lighter or darker where text would be hard to read',
  },
  { name: 'radius', says: 'of corners, `0` to `24px`; cards are rounder in proportion' },
  { name: 'font', says: 'names of fonts on the visitor’s device, with commas between them' },
  { name: 'frame-title', says: 'what the frame is called to visitors who hear the page' },
  { name: 'generation', says: '`join` or `link`: which words the visitor’s SPS uses; or `unsure`' },
  {
    name: 'share-address',
    says: 'without a value: events may hold the address; without it none ever does',
  },
] as const;
