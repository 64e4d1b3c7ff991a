/**
 * Entries that the proof adds, in an order in which each finds what it needs. `filled` says by mark what takes the place of what a
 * template left open: a text, or nothing where the template's own choice stands.
 *
 * @typedef {object} Fixture
 * @property {string} kind
 * @property {string} id
 * @property {import('./kind.mjs').Options} options
 * @property {Readonly<Record<string, string | null>>} filled
 * @property {'law' | 'walk'} seenBy what names it when its line is missing: a law of its own, or the walk through the house alone
 */

/** @type {readonly Fixture[]} */
export const fixtures = [
  {
    kind: 'join-error',
    id: 'planted-error',
    options: { source: 'joiningGuide' },
    filled: {
      title: 'A planted error',
      symptom: 'SPS shows a planted error.',
      'stops-at': null,
      'caused-by': null,
      basis: null,
      why: 'It was planted.',
      step: 'On SPS, look at the planted error.',
      who: null,
      examples: null,
    },
    seenBy: 'law',
  },
  {
    kind: 'check',
    id: 'planted-check',
    options: { after: 'connections-disagree' },
    filled: {
      rung: null,
      asks: 'Was this check planted?',
      basis: null,
      reads: null,
      'never-fails': null,
      look: null,
      found: 'nothing was planted',
    },
    seenBy: 'law',
  },
  {
    kind: 'probe',
    id: 'planted-probe',
    options: { after: 'status' },
    filled: {
      fact: 'That port 443 answers once more.',
      reason: null,
      needs: null,
      look: null,
      withhold: null,
    },
    seenBy: 'law',
  },
  {
    kind: 'appliance',
    id: 'planted-appliance',
    options: {},
    filled: {
      address: null,
      shows: 'A planted name that does not resolve.',
      expects: null,
      names: null,
      ips: null,
    },
    seenBy: 'law',
  },
  {
    kind: 'prerequisite',
    id: 'planted-prerequisite',
    options: { source: 'joiningGuide', before: 'credssp-update' },
    filled: {
      group: null,
      text: 'A planted thing is ready',
      hint: 'Nothing goes wrong without it.',
      where: 'Ask whoever planted it.',
      inferred: null,
    },
    seenBy: 'law',
  },
  {
    kind: 'step',
    id: 'planted-step',
    options: { after: 'account' },
    filled: { title: 'A planted step', path: null, menu: null, rail: null, exits: null },
    seenBy: 'law',
  },
  {
    kind: 'page',
    id: 'planted-step',
    options: { room: 'before' },
    filled: {
      purpose: 'The page of a planted step.',
      title: 'A planted step',
      lead: 'Nothing is to be done here.',
    },
    seenBy: 'walk',
  },
  {
    kind: 'page',
    id: 'planted-page',
    options: { room: 'portal', after: 'embed' },
    filled: { purpose: 'A planted page.', title: 'A planted page', lead: 'Nothing is to be done here.' },
    seenBy: 'walk',
  },
];
