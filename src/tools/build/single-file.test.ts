import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inOne } from './single-file.mjs';

const page = [
  '<!doctype html><head><base href="./" data-hosting="files" /><meta http-equiv="Content-Security-Policy" content="x" /><script>decide()</script>',
  '<link rel="icon" type="image/svg+xml" href="./icon.svg" />',
  '<script type="module" crossorigin src="./assets/index-a.js"></script>',
  '<link rel="stylesheet" crossorigin href="./assets/index-a.css"></head><body><template id="drawn"></template><script>show()</script><div id="root"></div></body>',
].join('\n');

const licences = '<template id="licences">MIT</template>';
const parts = { page, style: 'b{}', icon: 'PHN2Zy8+', licences };

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('a script that speaks of scripts and comments neither ends early nor runs on', () => {
  const html = inOne({ ...parts, script: "a = '</script>' + '<!--' + '$&'" });
  const body = String.raw`a = '<\/script>' + '\x3C!--' + '$&'`;
  expect(html).toContain(`<script type="module">${body}</script></body>`);
  expect(html).not.toContain('decide()');
  expect(html).not.toContain('show()');
  expect(html).toContain(`script-src ${hashOf(body)}; style-src ${hashOf('b{}')};`);
});

it('nothing is left that would be loaded from elsewhere', () => {
  expect(inOne({ ...parts, script: '' })).not.toMatch(/(?:src|href)="(?!data:)/);
});

it('the licences stand in it, ahead of the script that shows them', () => {
  expect(inOne({ ...parts, script: 'a' })).toContain(`${licences}<script type="module">a</script></body>`);
});

it('a page that is built otherwise is no page to put together', () => {
  expect(() => inOne({ ...parts, page: page.replace('stylesheet', 'preload'), script: '' })).toThrow(
    /stylesheet/,
  );
});
