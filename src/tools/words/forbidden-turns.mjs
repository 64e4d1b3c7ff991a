/**
 * A turn of phrase that no text for readers may hold, and the native one to write instead.
 *
 * In `turn`, `…` stands for one to four words, `#` for digits, and `a/b` for either word; everything else is literal, without
 * regard to capitals, from word boundary to word boundary. With `exact` capitals count: "tcp" is wrong, "TCP" is right.
 *
 * @typedef {{ turn: string, better: string, exact?: true }} ForbiddenTurn
 */

/** @type {readonly ForbiddenTurn[]} Kept in the order of the alphabet, so that a turn is found and not listed twice. */
export const forbiddenTurns = [
  { turn: 'a join that broke off', better: 'an interrupted join' },
  { turn: 'an error came', better: 'I got an error' },
  { turn: 'answer/answers/answered alike', better: 'give different answers · got the same answer' },
  { turn: 'as in the documented error', better: 'like the vendor’s example' },
  { turn: 'ask for the way to be opened', better: 'have TCP port 443 opened from …' },
  { turn: 'at its first change', better: 'at its first write request' },
  { turn: 'at most length', better: 'in most detail' },
  { turn: 'at the first try', better: 'on the first try' },
  { turn: 'below it stands', better: 'its contents are shown below' },
  { turn: 'breaks off', better: 'is interrupted' },
  { turn: 'broke off', better: 'was interrupted' },
  { turn: 'can be told', better: 'is known · can be identified' },
  { turn: 'cannot be called back', better: 'cannot be recalled' },
  { turn: 'cannot be foretold', better: 'cannot be predicted' },
  { turn: 'cannot be told', better: 'is unknown · could not tell whether …' },
  { turn: 'comes out otherwise', better: 'differs' },
  { turn: 'could not be told', better: 'could not tell whether …' },
  { turn: 'could prove none', better: 'none could be confirmed' },
  { turn: 'do/does not answer alike', better: 'give different answers' },
  { turn: 'ends in TLS', better: 'fails in the TLS handshake' },
  { turn: 'except … from it', better: 'exempt …' },
  { turn: 'fit/fits the name/address', better: 'match · matches the name' },
  { turn: 'for a short time only', better: 'only briefly' },
  { turn: 'for the next try', better: 'for your next attempt' },
  { turn: 'for want of', better: '… is missing' },
  { turn: 'for who/whoever issues', better: 'for your certificate team' },
  { turn: 'foretell/foretells/foretold', better: 'predict · predicted' },
  { turn: 'from here on', better: 'from now on' },
  { turn: 'has/have/had to hold', better: 'must include' },
  { turn: 'has it from', better: 'got it from' },
  { turn: 'if it stays so', better: 'if this persists' },
  { turn: 'is chance', better: 'is unpredictable' },
  { turn: 'is good for', better: 'is valid for' },
  { turn: 'is known from a join', better: 'matches a known join error' },
  { turn: 'it signed itself', better: 'self-signed' },
  { turn: 'keep/keeps you from going on', better: 'you can continue at any time' },
  { turn: 'lets SPS in', better: 'includes SPS' },
  { turn: 'make/makes policies of that name', better: 'creates policies with that name' },
  { turn: 'make/makes trouble', better: 'is problematic' },
  { turn: 'mend/mends/mended/mending', better: 'fix · fixed' },
  { turn: 'no browser’s', better: 'non-browser' },
  { turn: 'no case of yours', better: 'not your own error' },
  { turn: 'no typing error', better: 'not a mistyped password' },
  { turn: 'nobody asked', better: 'not queried' },
  { turn: 'not yet seen from', better: 'not yet checked from' },
  { turn: 'nothing … is known from', better: 'nothing matches a known join error' },
  { turn: 'nothing lives', better: 'not in use' },
  { turn: 'nothing/none of it was seen', better: 'none of it was checked from here' },
  { turn: 'nowhere else', better: 'only here' },
  { turn: 'of the entry for', better: 'note for this SPS:' },
  { turn: 'on from here', better: 'from now on' },
  { turn: 'open/opens TLS', better: 'decrypts TLS' },
  { turn: 'our server', better: 'this wizard’s server' },
  { turn: 'refused at SPP’s port', better: 'SPP’s port refuses SPS' },
  { turn: 'run/runs/ran out', better: 'times out · timed out' },
  { turn: 'says how it ended', better: 'shows the result' },
  { turn: 'shall', better: 'will · must' },
  { turn: 'shows only the join', better: 'only the join itself will show whether' },
  { turn: 'sign by sign', better: 'character by character' },
  { turn: 'some SPS node', better: 'at least one SPS node' },
  { turn: 'stand/stands/stood above/below/in/on/there', better: 'is above · is in' },
  { turn: 'stay/stays whole', better: 'keep working' },
  { turn: 'take that address', better: 'use that address' },
  { turn: 'tcp', better: 'TCP', exact: true },
  { turn: 'that is how SPP comes', better: 'as SPP ships' },
  { turn: 'that this stops the join', better: 'this stops the join' },
  { turn: 'the unfinished first one', better: 'collide with the first' },
  { turn: 'this/that very', better: 'this' },
  { turn: 'valid from … on, not yet', better: 'not valid until …' },
  { turn: 'with a warning', better: '1 warning · # warnings' },
  { turn: 'you say/said that', better: 'you reported that' },
  { turn: '# bit', better: '# bits' },
];

/**
 * What a turn looks like in a text; both forms of the apostrophe are one.
 *
 * @param {ForbiddenTurn} turn
 */
export function patternOf({ turn, exact }) {
  const source = turn
    .split(' ')
    .map((word) =>
      word === '…'
        ? '\\S+(?: \\S+){0,3}?'
        : word === '#'
          ? '(?:\\d+|…)'
          : `(?:${word
              .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
              .replaceAll('/', '|')
              .replaceAll('’', "[’']")})`,
    )
    .join(' ');
  return new RegExp(`(?<![\\w-])${source}(?![\\w-])`, exact ? 'u' : 'iu');
}

/** A text that holds the turn, for tests. @param {ForbiddenTurn} turn */
export const exampleOf = ({ turn }) =>
  `Here ${turn
    .split(' ')
    .map((word) => (word === '…' ? 'this name' : word === '#' ? '2048' : (word.split('/')[0] ?? word)))
    .join(' ')}.`;
