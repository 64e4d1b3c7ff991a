import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

const answers = [
  {
    id: 'insufficient-permission',
    code: 60108,
    status: 403,
    message: 'Authorization is required for this request.',
    path: '/service/core/v3/Cluster/SessionModules',
  },
  {
    id: 'join-too-slow',
    code: 60108,
    status: 403,
    message: 'Authorization is required for this request.',
    path: '/service/a2a/v2/PsmValidation',
  },
  {
    id: 'already-joined',
    code: 60657,
    status: 400,
    message: 'The session connection has a missing, invalid, or non-unique value [ NodeId ].',
    path: '/service/core/v4/Cluster/SessionModules',
  },
] as const;
type Answer = (typeof answers)[number] & { host: string };
const urlOf = ({ host, path }: Answer) => `https://${host}${path}`;
const json = ({ code, message }: Answer) =>
  JSON.stringify({ Code: code, Message: message, InnerError: null });

/** How a report is written down, its request before the answer or after it, and what stands between two reports. */
const layouts: readonly { name: string; between: string; write: (of: Answer) => string }[] = [
  {
    name: 'lines, the URL first',
    between: '\n',
    write: (of) => `URL: ${urlOf(of)}\nStatus: ${of.status}\nMessage: ${of.message}\nCode: ${of.code}`,
  },
  {
    name: 'lines, the URL first, an empty line between',
    between: '\n\n',
    write: (of) => `URL: ${urlOf(of)}\nCode: ${of.code}\nMessage: ${of.message}\nStatus: ${of.status}`,
  },
  {
    name: 'lines, the message first',
    between: '\n',
    write: (of) => `Message: ${of.message}\nCode: ${of.code}\nURL: ${urlOf(of)}\nStatus: ${of.status}`,
  },
  {
    name: 'a log, the request first',
    between: '\n',
    write: (of) => `[10:00:00] POST ${urlOf(of)} -> ${of.status} ${json(of)}`,
  },
  {
    name: 'a log, the answer first',
    between: '\n',
    write: (of) => `[10:00:00] ${json(of)} (HTTP ${of.status}) to POST ${urlOf(of)}`,
  },
  {
    name: 'a dump',
    between: '\n\n',
    write: (of) => `POST ${urlOf(of)}\nHTTP/1.1 ${of.status} x\n\n${json(of)}`,
  },
  {
    name: 'rows of CSV',
    between: '\n',
    write: (of) => `${urlOf(of)},status ${of.status},code ${of.code},"${of.message}"`,
  },
  {
    name: 'rows of a table',
    between: '\n',
    write: (of) => `| 10:00 | ${urlOf(of)} | ${of.status} | ${of.code} | ${of.message} |`,
  },
];

const rows: readonly (readonly [number, number, number])[] = [
  [0, 1, 2],
  [1, 0, 2],
  [2, 1, 0],
  [0, 2, 1],
  [0, 0, 1],
  [2, 2, 2],
];

describe('of reports in a row, in one value of JSON too, each has its own request and its own values', () => {
  it.each(layouts)('$name', ({ between, write }) => {
    for (const row of rows) {
      const told = row.flatMap((index, place) => {
        const answer = answers[index];
        return answer ? [{ ...answer, host: `spp${place}.example.org` }] : [];
      });
      const text = told.map(write).join(between);
      for (const wrapped of [text, JSON.stringify({ time: '10:00', message: text })]) {
        const { matches } = recognise(wrapped);
        expect(matches.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
        expect(matches.map(({ facts }) => facts)).toMatchObject(
          told.map(({ host, path, code, status }) => ({ host, path, code, status })),
        );
      }
    }
  });
});
