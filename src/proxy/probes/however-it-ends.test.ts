import type { Socket } from 'node:net';
import { TLSSocket, type SecureVersion } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { TestAuthority, type TestCertificate } from './testing/test-certificate.ts';
import { tableOf, testCheck } from './testing/test-check.ts';
import { rawServer, type TestServer } from './testing/test-server.ts';

const open: TestServer[] = [];
afterAll(async () => {
  await Promise.all(open.map((server) => server.close()));
});

let authority: TestAuthority;
let leaf: TestCertificate;
beforeAll(async () => {
  authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
});

/** How a server ends, or breaks, a connection. `tls` is null where the handshake has not begun. */
const ways = {
  reset: (raw: Socket) => void raw.resetAndDestroy(),
  close: (raw: Socket) => void raw.destroy(),
  'half close': (raw: Socket) => void raw.end(),
  'close by TLS': (raw: Socket, tls: TLSSocket | null) => void (tls ?? raw).end(),
  garbage: (raw: Socket) =>
    void raw.write(Buffer.from('\u0000\u0001 no record of TLS '.repeat(20), 'latin1')),
  silence: () => undefined,
} as const;
type Way = keyof typeof ways;

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const beginning = '{"ApplianceCurrent';

/** When it does so: after so much was said, or so long after the handshake. */
const moments: Record<string, string | number> = {
  'as the handshake is over': 0,
  'a moment after the handshake': 3,
  'a while after the handshake': 20,
  'when it is asked': '',
  'in the status line': 'HTTP/1.1 2',
  'in the head': head,
  'in a body of known length': `${head}Content-Length: 500\r\n\r\n${beginning}`,
  'in a body without length': `${head}\r\n${beginning}`,
  'in the size of a chunk': `${head}Transfer-Encoding: chunked\r\n\r\n1`,
  'in a chunk': `${head}Transfer-Encoding: chunked\r\n\r\n40\r\n${beginning}`,
  'between two chunks': `${head}Transfer-Encoding: chunked\r\n\r\n12\r\n${beginning}\r\n`,
  'in the trailers': `${head}Transfer-Encoding: chunked\r\n\r\n12\r\n${beginning}\r\n0\r\nX-A: b\r\n`,
  'behind a provisional answer': 'HTTP/1.1 103 Early Hints\r\n\r\n',
};

const usual: Record<Way, RegExp> = {
  reset: /^reset$/,
  // Closing with bytes unread is a reset (RFC 1122 section 4.2.2.13), and a request may be on its way.
  close: /^(closed|reset)$/,
  'half close': /^(closed|reset)$/,
  'close by TLS': /^(closed|reset)$/,
  garbage: /^unknown$/,
  silence: /^timed-out$/,
};

/** The last rung that was tried, and what came of it. */
function cameOf({ tcp, tls, status }: Endpoint): string {
  const last = [status, tls, tcp].find(({ outcome }) => outcome !== 'not-tried');
  if (last?.outcome === 'failed') return last.reason;
  return status.outcome === 'observed' && status.fact.kind === 'not-spp'
    ? status.fact.looksLike
    : JSON.stringify(last);
}

async function at(server: TestServer, way: Way): Promise<Endpoint> {
  const { facts } = await testCheck('spp.trial.test', {
    lab: tableOf(server.port, authority.caPem),
    limits: way === 'silence' ? { attemptMs: 1500, wholeMs: 20_000 } : { attemptMs: 20_000, wholeMs: 60_000 },
  });
  const [endpoint] = facts.endpoints;
  if (endpoint === undefined) throw new Error('nothing was dialled');
  return endpoint;
}

/** Shakes hands, and ends the connection in this way at this moment. */
async function ending(way: Way, when: string | number, maxVersion: SecureVersion): Promise<TestServer> {
  const server = await rawServer((raw) => {
    const tls = new TLSSocket(raw, { isServer: true, ...leaf, maxVersion });
    tls.on('error', () => undefined);
    const end = () => ways[way](raw, tls);
    if (typeof when === 'number') {
      tls.once('secure', () => (when === 0 ? end() : setTimeout(end, when)));
      tls.resume();
    } else
      tls.once('data', () => {
        if (when === '') end();
        else tls.write(when, end);
      });
  });
  open.push(server);
  return server;
}

const versions = ['TLSv1.2', 'TLSv1.3'] as const;

describe.each(versions)('over %s', (version) => {
  describe.each(Object.keys(ways) as Way[])('%s', { concurrent: true }, (way) => {
    it.each(Object.keys(moments))('%s', { timeout: 60_000 }, async (moment) => {
      const when = moments[moment] ?? '';
      const endpoint = await at(await ending(way, when, version), way);
      // A body without a length may end with the connection: then it is whole, and was no status.
      const isWhole = moment === 'in a body without length' && usual[way].test('closed');
      expect(cameOf(endpoint)).toMatch(isWhole ? /^(json|reset)$/ : usual[way]);
    });
  });
});

describe('without a handshake', { concurrent: true }, () => {
  const fatal = Buffer.from([21, 3, 3, 0, 2, 2, 40]);
  const warning = Buffer.from([21, 3, 3, 0, 2, 1, 0]);
  it.each<[string, Way, 'at once' | 'behind the hello', Buffer | null, RegExp]>([
    ...(Object.keys(ways) as Way[]).flatMap(
      (way): [string, Way, 'at once' | 'behind the hello', null, RegExp][] => {
        const reason = way === 'garbage' ? /^not-tls$/ : usual[way];
        return [
          [`${way} at once`, way, 'at once', null, reason],
          [`${way} behind the hello`, way, 'behind the hello', null, reason],
        ];
      },
    ),
    ['a fatal alert', 'close', 'behind the hello', fatal, /^handshake-refused$/],
    ['a farewell of TLS', 'close', 'behind the hello', warning, /^closed$/],
    ['half a record', 'close', 'behind the hello', Buffer.from([22, 3, 3, 0]), /^closed$/],
    ['half a record and a reset', 'reset', 'behind the hello', Buffer.from([22, 3, 3, 0]), /^reset$/],
  ])('%s', { timeout: 60_000 }, async (_, way, when, before, reason) => {
    const server = await rawServer((raw) => {
      const end = () =>
        before === null ? ways[way](raw, null) : raw.write(before, () => ways[way](raw, null));
      if (when === 'at once') end();
      else raw.once('data', end);
      raw.resume();
    });
    open.push(server);
    expect(cameOf(await at(server, way))).toMatch(reason);
  });
});

describe('abuse 45: a hundred in a row', () => {
  it.each(
    versions.flatMap((version) =>
      [
        'as the handshake is over',
        'a moment after the handshake',
        'a while after the handshake',
        'in the head',
        'in a body of known length',
      ].map((moment) => [moment, version] as const),
    ),
  )('that reset %s, over %s, are all answered', { timeout: 120_000 }, async (moment, version) => {
    const server = await ending('reset', moments[moment] ?? '', version);
    const seen: string[] = [];
    for (let done = 0; done < 100; done += 10)
      seen.push(
        ...(await Promise.all(Array.from({ length: 10 }, async () => cameOf(await at(server, 'reset'))))),
      );
    expect(seen).toEqual(Array.from({ length: 100 }, () => 'reset'));
  });

  it.each(versions)(
    'that answer before they are asked and then reset, over %s, are all answered',
    { timeout: 120_000 },
    async (version) => {
      const server = await rawServer((raw) => {
        const tls = new TLSSocket(raw, { isServer: true, ...leaf, maxVersion: version });
        tls.on('error', () => undefined);
        tls.once('secure', () =>
          tls.write('HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n', () => raw.resetAndDestroy()),
        );
      });
      open.push(server);
      for (let done = 0; done < 100; done += 10)
        for (const came of await Promise.all(
          Array.from({ length: 10 }, async () => cameOf(await at(server, 'reset'))),
        ))
          expect(came).toMatch(/^(proxy-error|reset)$/);
    },
  );
});
