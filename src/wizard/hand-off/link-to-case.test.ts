import { expect, it, test } from 'vitest';
import { fragmentFor, payloadIn } from '#diagnosis/case/link-form.ts';
import { linkToCase } from './link-to-case.ts';

test.each([
  [
    'our server',
    {
      hosted: 'server',
      baseUri: 'https://portal.test/',
      href: 'https://portal.test/errors/already-joined?embed#code=1',
    },
    'https://portal.test/case#c1AAz',
  ],
  [
    'our server under a path',
    {
      hosted: 'server',
      baseUri: 'https://portal.test/tools/join/',
      href: 'https://portal.test/tools/join/case#address=a',
    },
    'https://portal.test/tools/join/case#c1AAz',
  ],
  [
    'plain files',
    {
      hosted: 'files',
      baseUri: 'https://portal.test/tools/',
      href: 'https://portal.test/tools/index.html?theme=dark#/case',
    },
    'https://portal.test/tools/index.html#/case#c1AAz',
  ],
  [
    'the single file, whose folder is nobody else’s business',
    {
      hosted: 'single-file',
      baseUri: 'file:///C:/Users/jane/x.html',
      href: 'file:///C:/Users/jane/x.html#/case',
    },
    'sps-join-wizard.html#/case#c1AAz',
  ],
] as const)('a link made by %s', (_, here, link) => {
  expect(linkToCase('c1AAz', here)).toBe(link);
});

it('is found again in a mail, whoever made it', () => {
  const payload = 'q'.repeat(60);
  for (const hosted of ['server', 'files', 'single-file'] as const) {
    const link = linkToCase(fragmentFor(payload), {
      hosted,
      baseUri: 'https://portal.test/',
      href: 'https://portal.test/',
    });
    expect(payloadIn(`Hello,\r\n> see ${link} please`)).toEqual({ ok: true, value: payload });
  }
});
