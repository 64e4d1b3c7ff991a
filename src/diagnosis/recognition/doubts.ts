import { distanceTo } from './evidence.ts';
import type { Candidate } from './judge.ts';
import { isNamedAfterAnother, isOtherPort, isPublicHost, otherServiceIn } from './lexicon/other-servers.ts';
import { hostsOf, isOnlySpps, isSignIn, ofOneSignIn, otherRequest } from './other-request.ts';
import { ofOneReport } from './reach.ts';
import type { Unsaid } from './lexicon/unsaid.ts';
import type { Meaning } from './tokens.ts';

/** Something that speaks against a text's being about the join of SPS: what the reader is told, one sentence; undefined where it does not hold. */
export interface DoubtRow {
  id: string;
  weight: number;
  holds(candidate: Candidate): string | undefined;
}

/** Units, without white space: what people add who name nothing, and what a browser's page says besides its error. */
const longestGreeting = 60;
const longestPage = 600;
/** From so many words of prose on, somebody tells of what he did. */
const fewestWords = 3;
const ownComputer = /^(?:localhost|127(?:\.\d{1,3}){3})(?=$|[.:])/i;

/** The word of another program or product in the report, as the lexicon writes it; undefined where none is near enough. */
const nameOf = (candidate: Candidate, meaning: Meaning, reach: number): string | undefined => {
  const far = isSignIn(candidate) ? Math.min(reach, ofOneSignIn) : reach;
  const { about, saidBy } = candidate.pattern;
  const isOfProducts = about === 'anything' && saidBy === undefined;
  if (isOfProducts || distanceTo(candidate, meaning) > far) return undefined;
  return candidate.report.terms[meaning]?.name.replace(/[\s:.(/\\=_-]+$/, '');
};

/** Words that nobody said; only of a browser's page people say that it may come. */
const unsaid = (how: Unsaid, says: string): DoubtRow => ({
  id: `unsaid-${how}`,
  weight: 20,
  holds: ({ report: { deciding }, pattern }) =>
    deciding[0]?.unsaid === how &&
    deciding.every((token) => token.unsaid !== undefined) &&
    (how !== 'supposed' || pattern.saidBy === 'a-browser')
      ? says
      : undefined,
});

/** Everything that speaks against a text's being about the join. A new row is one more reason not to believe it. */
export const doubts: readonly DoubtRow[] = [
  unsaid('source', 'The words come from the source of a program.'),
  unsaid('list', 'The words come from a list of messages.'),
  unsaid('supposed', 'The text says that this may appear, not that it did.'),
  {
    id: 'other-path',
    weight: 5,
    holds: (candidate) => {
      const { path, isPool } = otherRequest(candidate) ?? {};
      // People leave the path out of a URL, Python's pool never does.
      return path !== undefined && path !== '' && (path !== '/' || isPool === true)
        ? 'Its request is none that the join makes.'
        : undefined;
    },
  },
  {
    id: 'other-port',
    weight: 4,
    holds: (candidate) => {
      const port = otherRequest(candidate)?.port;
      return port !== undefined && isOtherPort(port) ? `Its request goes to port ${port}.` : undefined;
    },
  },
  {
    id: 'not-the-port-of-spp',
    weight: 2,
    holds: (candidate) => {
      const port = otherRequest(candidate)?.port;
      return port !== undefined && port !== 443 && !isOtherPort(port)
        ? `Its request goes to port ${port}, and SPP listens on 443.`
        : undefined;
    },
  },
  {
    id: 'several-codes',
    weight: 2,
    holds: ({ signs }) => {
      let first: string | undefined;
      for (const { sign } of signs) {
        if (!('phrase' in sign) || sign.page !== 'foot') continue;
        if (first !== undefined && first !== sign.phrase)
          return 'It names several codes, and a browser’s page has only one.';
        first = sign.phrase;
      }
      return undefined;
    },
  },
  {
    id: 'no-word-of-the-join',
    weight: 1,
    holds: (candidate) => {
      const { report, pattern } = candidate;
      const { surroundings } = report;
      if (pattern.saidBy === undefined || surroundings === undefined) return undefined;
      const isPage = pattern.saidBy === 'a-browser';
      const namesHost = candidate.signs.some(({ slots }) => slots.host !== undefined);
      const isInProse = isPage
        ? surroundings.wordsBefore >= fewestWords ||
          (!namesHost && surroundings.unitsInLine > longestGreeting)
        : surroundings.words >= fewestWords;
      return isInProse || surroundings.units > (isPage ? longestPage : longestGreeting)
        ? 'The words around it name neither SPS nor SPP nor their join.'
        : undefined;
    },
  },
  {
    id: 'public-host',
    weight: 5,
    holds: (candidate) =>
      hostsOf(candidate).some(isPublicHost) ? 'It is about a server of a public service.' : undefined,
  },
  {
    id: 'host-of-others',
    weight: 1,
    holds: (candidate) =>
      hostsOf(candidate).some(isNamedAfterAnother)
        ? 'The server’s name is that of another kind of server.'
        : undefined,
  },
  {
    id: 'own-computer',
    weight: 4,
    holds: ({ pattern, signs }) =>
      pattern.saidBy === 'a-browser' && signs.some(({ slots }) => ownComputer.test(slots.host ?? ''))
        ? 'The page is about the computer on which it was opened.'
        : undefined,
  },
  {
    id: 'other-service',
    weight: 4,
    holds: (candidate) => {
      const { report, pattern } = candidate;
      if (pattern.about === 'anything' || report.request?.loose === false) return undefined;
      const service = otherServiceIn(report.lead);
      if (service !== undefined) return `The line before names another service (${service}).`;
      return report.leadingRequest && 'The line before names another request.';
    },
  },
  {
    id: 'other-program',
    weight: 5,
    holds: (candidate) => {
      const name = nameOf(candidate, 'program', Infinity);
      return name && `It includes words of another program (“${name}”).`;
    },
  },
  {
    id: 'other-product',
    weight: 2,
    holds: (candidate) => {
      const name = isOnlySpps(candidate) ? undefined : nameOf(candidate, 'product', ofOneReport);
      return name && `The text also names ${name}.`;
    },
  },
  {
    id: 'other-script',
    weight: 2,
    holds: (candidate) =>
      !isOnlySpps(candidate) &&
      candidate.pattern.about !== 'anything' &&
      distanceTo(candidate, 'script') < Infinity
        ? 'The text comes from somebody’s own script.'
        : undefined,
  },
  {
    id: 'other-port-beside',
    weight: 2,
    holds: (candidate) =>
      !isOnlySpps(candidate) &&
      candidate.pattern.about !== 'anything' &&
      candidate.report.beside.some(({ port }) => port !== undefined && isOtherPort(port))
        ? 'It is beside an address with the port of another service.'
        : undefined,
  },
  {
    id: 'other-traceback',
    weight: 4,
    holds: (candidate) =>
      !isSignIn(candidate) &&
      candidate.pattern.about !== 'anything' &&
      distanceTo(candidate, 'frame') < Infinity &&
      distanceTo(candidate, 'own') === Infinity
        ? 'Its traceback is that of another program.'
        : undefined,
  },
];
