import { joinErrors } from '../join-errors/catalogue.ts';
import type { Sign } from '../join-errors/pattern.ts';
import { blur } from './blur.ts';

/** Words that are looked for in a picture, as the products write them. */
export interface Piece {
  written: string;
  blurred: string;
  /** So many letters may be wrong in it besides those that look alike. */
  slack: number;
  /** Stands by itself: neither letter nor digit is beside it. */
  apart: boolean;
}

/** Words around the signs, without which no request and no answer is found. */
const structure = [
  '/service/core/v',
  '/service/a2a/v',
  '/Cluster/SessionModules',
  '/PsmValidation',
  '/RSTS/oauth2/token',
  'HTTPSConnectionPool(host=',
  'Max retries exceeded with url:',
  'Error sending request:',
  'error_description',
  'invalid_request',
  'SSLError',
  'JoinFailed',
];
/** Shorter ones are too easily read into anything; in blurred letters. */
const shortest = 6;
/** One wrong letter in so many is forgiven, and no more than `mostSlack` in all. */
const lettersPerSlack = 10;
const mostSlack = 2;

/** Signs at the ends of words, which are read as anything; a slash is part of a path. */
const outside = /^[^\p{L}\p{N}/]+|[^\p{L}\p{N}/]+$/gu;

/** Has a rule of its own in `mend.ts`, for its brackets. */
const readByRule = /\bNodeId\b/;

const isEnglish = /^[\x20-\x7e‘’“”–—…]*$/;

function writtenOf(sign: Sign): string[] {
  if ('code' in sign) return [String(sign.code)];
  if ('path' in sign) return sign.path.split('*');
  return 'phrase' in sign ? sign.phrase.split(/\{\w+\}/) : [];
}

function pieceOf(written: string): Piece {
  const blurred = blur(written).text;
  const isCode = /^\d+$/.test(written);
  return {
    written,
    blurred,
    slack:
      isCode || !isEnglish.test(written)
        ? 0
        : Math.min(mostSlack, Math.floor(blurred.length / lettersPerSlack)),
    apart: !written.includes('/'),
  };
}

let made: readonly Piece[] | undefined;

/** All words that errors are known by, longest first; made when they are first asked for. */
export function vocabulary(): readonly Piece[] {
  if (made !== undefined) return made;
  const signs = joinErrors.flatMap(({ recognise }) => recognise?.parts.flatMap(({ anyOf }) => anyOf) ?? []);
  const written = [...structure, ...signs.flatMap(writtenOf)].map((words) => words.replace(outside, ''));
  const pieces = [...new Set(written)].map(pieceOf);
  return (made = pieces
    .filter(
      ({ written: words, blurred }) =>
        (blurred.length >= shortest && !readByRule.test(words)) || /^\d{5}$/.test(words),
    )
    .sort((a, b) => b.blurred.length - a.blurred.length));
}
