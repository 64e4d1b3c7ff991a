import type { Certainty, MatchFacts } from '../recognition.ts';

/** An error that a text has to show. Several certainties: where nothing decides between them, any of these is right. */
export interface ExpectedMatch {
  id: string;
  certainties: readonly Certainty[];
  /** Only what is named here is compared. */
  facts: MatchFacts;
}

/** What a tool's output has to show: which kind of evidence, and the join error that the same fault is for SPS. */
export interface ExpectedEvidence {
  kind: string;
  fault?: string;
}

/** One text with what it must give. */
export interface CorpusFile {
  /** From the corpus, such as `foreign/pip-behind-a-proxy.txt`. */
  path: string;
  kind: string;
  /** In the order of the text. None: no match may be certain or probable. */
  matches: readonly ExpectedMatch[];
  /** Entries that the question names, in its order; null where the corpus does not say. */
  asks: readonly string[] | null;
  /** Null where the corpus does not say; empty where none may be claimed. */
  evidence: readonly ExpectedEvidence[] | null;
  from: string;
  /** Points of a review that this text varies. */
  varies: readonly number[];
  /** `scan`: a line of a log, which comes without “my join failed”. */
  prior: 'paste' | 'scan';
  text: string;
}

const certainties: readonly string[] = ['certain', 'probable', 'possible'] satisfies Certainty[];
const isCertainty = (word: string): word is Certainty => certainties.includes(word);
const keys = ['expect', 'evidence', 'from', 'varies', 'prior'];
const id = /^[a-z][a-z0-9-]*$/;

function valueOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

function factsOf(written: string): MatchFacts {
  const facts = [...written.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|\[[^\]]*\]|\S+)\s*/gy)];
  if (facts.map(([all]) => all).join('') !== written) throw new Error(`these are no facts: ${written}`);
  return Object.fromEntries(facts.map(([, key = '', value = '']) => [key, valueOf(value)]));
}

function matchOf(written: string): ExpectedMatch {
  const [, name = '', degrees = '', facts = ''] = /^(\S+) (\S+) ?(.*)$/.exec(written) ?? [];
  const own = degrees.split('/').filter(isCertainty);
  if (!id.test(name) || own.length !== degrees.split('/').length)
    throw new Error(`this is no match with its certainty: ${written}`);
  return { id: name, certainties: own, facts: factsOf(facts) };
}

function evidenceOf(written: string): ExpectedEvidence {
  const [kind = '', fault, ...more] = written.split(' ');
  if (![kind, fault ?? kind].every((word) => id.test(word)) || more.length > 0)
    throw new Error(`this is no evidence: ${written}`);
  return fault === undefined ? { kind } : { kind, fault };
}

/**
 * Reads one file of the corpus: a header of lines `key: value`, a line `---`, then the text to the end, less the line break that ends the file.
 *
 * `expect`: `id certainty [fact=value …]`, several certainties with a slash between, or `nothing`, or `question id id`. `evidence`: `kind [fault]`, or `none`. `from`: where the text comes from. `varies`: numbers. `prior`: `paste` (the default) or `scan`.
 *
 * @throws Error where the header is not of this form
 */
export function parseCorpusFile(path: string, source: string): CorpusFile {
  const end = source.indexOf('\n---\n');
  if (end < 0) throw new Error(`${path}: no line --- below a header`);
  const header = source.slice(0, end).split('\n');
  const text = source.slice(end + '\n---\n'.length).replace(/\n$/, '');
  const values = (key: string): string[] =>
    header.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  try {
    for (const line of header)
      if (!keys.some((key) => line.startsWith(`${key}: `))) throw new Error(`unknown line: ${line}`);
    const expected = values('expect');
    const question = expected.find((line) => line.startsWith('question '));
    const matches = expected.filter((line) => line !== 'nothing' && line !== question).map(matchOf);
    const evidence = values('evidence');
    const [from, ...moreFrom] = values('from');
    const prior = values('prior').join() || 'paste';
    if (expected.length === 0) throw new Error('no line says what is expected of it');
    if (expected.includes('nothing') && matches.some((match) => !match.certainties.includes('possible')))
      throw new Error('both a match and nothing');
    if (from === undefined || moreFrom.length > 0) throw new Error('one line must say where it comes from');
    if (prior !== 'paste' && prior !== 'scan') throw new Error(`unknown prior: ${prior}`);
    return {
      path,
      kind: path.split('/')[0] ?? '',
      matches,
      asks: question === undefined ? null : question.split(' ').slice(1),
      evidence:
        evidence.length === 0 ? null : evidence.filter((written) => written !== 'none').map(evidenceOf),
      from,
      varies: values('varies').flatMap((written) => written.split(' ').map(Number)),
      prior,
      text,
    };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
