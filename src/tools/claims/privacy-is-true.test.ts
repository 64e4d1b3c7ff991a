import { existsSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { privacy } from '#wizard/plain/privacy.ts';

const journey = 'e2e/journeys/what-the-privacy-page-says.ts';

/** Each sentence of the privacy page by its id, and the tests that hold it: file, then title or the beginning of it. */
const heldBy: Record<string, readonly (readonly [file: string, title: string])[]> = {
  'pasted-text': [[journey, 'pasted text goes nowhere and is stored nowhere']],
  fragment: [[journey, 'answers after the # reach no server']],
  'kept-in-browser': [[journey, 'the browser keeps the colours, the last step and the ticks']],
  'kept-in-tab': [
    [journey, 'the browser keeps the colours, the last step and the ticks; the tab keeps results'],
    [
      'e2e/journeys/a-case-comes-back-with-a-next-step.ts',
      'an answer that speaks of tokens names the real names in the tab of its owner alone',
    ],
  ],
  'kept-for-return': [
    [
      'e2e/journeys/who-was-signed-out-is-told-so.ts',
      'a case that somebody opened is there again after signing in',
    ],
  ],
  'kept-offline': [
    [
      'e2e/journeys/it-works-without-its-server.ts',
      'after one visit over HTTPS it opens without its server, under a path, and says that it cannot check',
    ],
    [
      'e2e/journeys/it-works-without-its-server.ts',
      'on this very machine, and without HTTPS, nothing is kept',
    ],
  ],
  'no-cookies': [
    [
      journey,
      'pasted text goes nowhere and is stored nowhere; the page asks its own server only, and sets no cookie',
    ],
  ],
  'own-server-only': [
    [journey, 'pasted text goes nowhere and is stored nowhere; the page asks its own server only'],
  ],
  'check-sends': [
    [journey, 'answers after the # reach no server, and a press on Check sends the address and no more'],
  ],
  'no-check-by-itself': [
    ['e2e/journeys/a-link-starts-no-check.ts', 'abuse 7: opening'],
    [
      'e2e/journeys/a-portal-frames-the-wizard.ts',
      'abuse 8: a portal that frames the wizard starts no check',
    ],
  ],
  'check-log': [
    ['src/proxy/http/check-service.test.ts', 'logs one line for each check: who, what, how far, and no more'],
  ],
  'pages-not-logged': [
    ['src/proxy/http/serve-static.test.ts', 'pages that are opened leave no line in the log'],
  ],
  'target-sees': [['src/proxy/probes/status/status.test.ts', 'is asked by nobody in particular']],
  'case-link': [[journey, 'a shared case stands after the #, and no server learns it']],
  'case-redacted': [
    ['e2e/journeys/a-case-is-shared.ts', 'a redacted link holds no name, a plain one holds them'],
  ],
  'sign-on': [[journey, 'a sign-on in front is sent path and query, not what follows the #']],
  portal: [
    [
      'e2e/journeys/a-portal-embeds-by-script.ts',
      'a portal is told of steps, diagnoses and heights, and of no address',
    ],
    ['e2e/journeys/a-portal-embeds-by-script.ts', 'a portal that asks for addresses is told them'],
    ['e2e/journeys/a-portal-embeds-by-script.ts', 'a pasted text is told as its error, and done is told'],
  ],
};

const sentences = privacy.flatMap((section) => section.sentences);

it('each sentence has an id of its own, and a test', () => {
  expect(sentences.map(({ id }) => id).sort()).toEqual(Object.keys(heldBy).sort());
});

test.each(sentences.map(({ id, text }) => [id, text] as const))('%s: “%s”', (id) => {
  const missing = (heldBy[id] ?? []).filter(
    ([file, title]) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
  );
  expect(missing).toEqual([]);
});
