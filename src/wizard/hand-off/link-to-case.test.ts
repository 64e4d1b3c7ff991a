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
      publicUrl: null,
    },
    'https://portal.test/case#c1AAz',
  ],
  [
    'our server under a path',
    {
      hosted: 'server',
      baseUri: 'https://portal.test/tools/join/',
      href: 'https://portal.test/tools/join/case#address=a',
      publicUrl: null,
    },
    'https://portal.test/tools/join/case#c1AAz',
  ],
  [
    'our server, opened by its own address where another is set for others',
    {
      hosted: 'server',
      baseUri: 'http://localhost:8080/join/',
      href: 'http://localhost:8080/join/case?theme=dark#address=a',
      publicUrl: 'https://tools.test/join/',
    },
    'https://tools.test/join/case#c1AAz',
  ],
  [
    'plain files',
    {
      hosted: 'files',
      baseUri: 'https://portal.test/tools/',
      href: 'https://portal.test/tools/index.html?theme=dark#/case',
      publicUrl: null,
    },
    'https://portal.test/tools/index.html#/case#c1AAz',
  ],
  [
    'the single file, whose folder is nobody else’s business',
    {
      hosted: 'single-file',
      baseUri: 'file:///C:/Users/jane/x.html',
      href: 'file:///C:/Users/jane/x.html#/case',
      publicUrl: null,
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
      publicUrl: null,
    });
    expect(payloadIn(`Hello,\r\n> see ${link} please`)).toEqual({ ok: true, value: payload });
  }
});
