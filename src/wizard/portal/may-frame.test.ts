import { expect, test } from 'vitest';
import { mayFrame, originOf } from './may-frame.ts';

const portal = 'https://portal.example';
const tools = 'https://tools.example/sps/';
const listing = (...sources: string[]) => `default-src 'none'; frame-ancestors ${sources.join(' ')}`;

test.each<[string, string | null | undefined, string, string]>([
  ['a listed origin may', listing('https://other.example', portal), tools, 'yes'],
  ['another one may not', listing('https://other.example'), tools, 'no'],
  ['nobody may where none is listed', listing("'none'"), tools, 'no'],
  ['another port is another origin', listing(`${portal}:8443`), tools, 'no'],
  ['the wizard’s own origin is not the portal’s', listing("'self'"), tools, 'no'],
  ['and where it is, it may', listing("'self'"), 'https://portal.example/sps/', 'yes'],
  ['each of two policies has to list it', `${listing(portal)}, ${listing("'none'")}`, tools, 'no'],
  ['a policy that says nothing of frames is none', `${listing(portal)}, img-src *`, tools, 'yes'],
  ['a plain http wizard is not shown in an https page', listing(portal), 'http://tools.example/', 'mixed'],
  ['but on the own machine it is', listing(portal), 'http://localhost:8080/', 'yes'],
  ['no answer is not a no', undefined, tools, 'unknown: no-answer'],
  ['no policy is not a yes', null, tools, 'unknown: no-rule'],
  ['neither is one without a word of frames', "default-src 'none'", tools, 'unknown: no-rule'],
  [
    'a pattern of somebody else’s is left to the browser',
    listing('https://*.example'),
    tools,
    'unknown: pattern',
  ],
  ['so is a bare scheme', listing('https:'), tools, 'unknown: pattern'],
])('%s', (_name, policies, base, expected) => {
  const found = mayFrame(policies, portal, base);
  expect(found.is === 'unknown' ? `unknown: ${found.because}` : found.is).toBe(expected);
});

test.each([
  ['https://portal.example', 'https://portal.example'],
  [' https://Portal.example:443/page?x#y ', 'https://portal.example'],
  ['portal.example', 'https://portal.example'],
  ['http://portal.example:8080', 'http://portal.example:8080'],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['two words', null],
  ['', null],
])('%j is at the origin %j', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});
