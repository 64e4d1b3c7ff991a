import type { QuestionId } from './questions.ts';
import type { Reason } from './reason.ts';

/**
 * Words as the products print them, compared without regard to case, white space, kind of quote and escaping.
 *
 * Slots: `{entered}` and `{host}` stand for a name or an address, `{offered}` for a list of names at the very end,
 * `{number}` for a number, `{is}` for what stands between a key and its value, `{any}` for up to 300 characters of anything
 * but brackets. A phrase starts with `{host}` or with at least four characters (two
 * of Chinese, Japanese, Korean) that are neither quote nor slot.
 */
export interface PhraseSign {
  phrase: string;
  /** The finer cause that these words name. */
  reason?: Reason;
  /** The name at the end has to be there, its quote closed. */
  closed?: true;
  /** Behind these words the phrase means something else, such as `net::` before a code of Chrome's console. */
  notAfter?: string;
  /** Likewise with one of these right behind it. */
  notBefore?: readonly string[];
  /** The words say that something went wrong, not what: they count only where nothing more exact stands in the same report. */
  general?: true;
  /** The name at the end stands without quotes. */
  bare?: true;
  /** People write the same words themselves: they count only on a line, or in quotes, of their own. */
  alone?: true;
  /** A value ends right behind the phrase: a quote, a bracket, a comma or a line break follows. */
  whole?: true;
  /** A sentence begins with the phrase: in lower case behind another word it is part of a longer one. */
  begins?: true;
  /** A sentence ends with the phrase: no word follows in the same line. */
  ends?: true;
  /** The text was cut off before the phrase: no more than the rest of a name is before it. */
  cutOff?: true;
  /** The host has a dot in it, or the cause follows in brackets: programs resolve many other things. */
  dotted?: true;
  /**
   * Words of a browser's page: a `sentence` ends right behind the phrase and its host is one word; of a `beginning` only the latter
   * holds; a code at the `foot` stands in no console and no source code.
   */
  page?: 'sentence' | 'beginning' | 'foot';
}

/** An error code of SPP's API. A bare number is none: a key (`Code`, `error`) has to stand before it. */
export interface CodeSign {
  code: number;
  reason?: Reason;
  /** As of words: it counts only where nothing more exact stands in the same report. */
  general?: true;
}

/** Any code of SPP's API that is no `CodeSign` of an entry; like general words it counts only where nothing more exact stands in the same report. */
export interface AnyCodeSign {
  anyCode: true;
  general: true;
  reason?: Reason;
}

/** The path of the request that the text is about; `v*` stands for any version of the API. */
export interface PathSign {
  path: string;
}

export type Sign = PhraseSign | CodeSign | AnyCodeSign | PathSign;

/** Something the text has to show, in one of several ways. */
export interface Part {
  anyOf: readonly [Sign, ...Sign[]];
  /** Asked where this part alone is missing and nothing contradicts it; by its id in `questions`. Absent: nothing is asked. */
  question?: QuestionId;
  /** The answer with which it is this entry: what the admin then sees, in a few words. */
  answer?: string;
  /** Words that answer the question with no: where they stand, nothing is asked. */
  contradictedBy?: readonly PhraseSign[];
}

/**
 * How pasted text shows a join error: every part has to stand in the same report. The first part is the one that decides;
 * take out all alternatives of any part and the entry no longer matches.
 */
export interface Pattern {
  parts: readonly [Part, ...Part[]];
  /**
   * What the request named in the report may be. `join` (the default): if one is named, it is a request of the join.
   * `sign-in`: of SPP's sign-in. `anything`: no matter.
   */
  about?: 'join' | 'sign-in' | 'anything';
  /**
   * Who else says the same words. Absent: nobody but SPS, SPP or their tools. `any-client`: every program with the same client or TLS
   * library. `a-browser`: a page of a browser, whatever it was to open.
   */
  saidBy?: 'any-client' | 'a-browser';
  /** Counts only where nothing more exact was found in the whole text. */
  lastResort?: true;
  /** Other entries that the same words may stand for, asked as well: id and the question that decides. */
  mayAlsoBe?: readonly { id: string; reason: Reason; needs: string }[];
}
