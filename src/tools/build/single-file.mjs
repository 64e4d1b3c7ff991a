import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectShipped } from '../supply/collect-shipped.mjs';
import { noticesAsTemplate } from '../supply/notices.mjs';
import { supplyOf } from '../supply/supply-of.mjs';

const folder = join('dist', 'single');
const name = 'sps-join-wizard.html';

/**
 * Builds the wizard as one file that opens from disk and asks nobody for anything.
 *
 * @param {string} root the checkout
 * @returns where it is: `dist/single/sps-join-wizard.html`
 * @throws what the bundler throws
 */
export async function buildSingleFile(root) {
  const { build } = await import('vite');
  /** @type {import('../supply/collect-shipped.mjs').Shipped} */
  const shipped = new Map();
  const plugins = () => [collectShipped(shipped, 'page')];
  const built = await build({
    mode: 'single-file',
    logLevel: 'warn',
    plugins: plugins(),
    worker: { plugins },
    build: {
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!('output' in built)) throw new Error('The bundler made no output.');
  const only = (/** @type {RegExp} */ wanted) => {
    const [file, another] = built.output.filter(({ fileName }) => wanted.test(fileName));
    if (file === undefined || another !== undefined) throw new Error(`Not exactly one file is ${wanted}.`);
    return file.type === 'chunk' ? file.code : String(file.source);
  };
  const icon = readFileSync(join('public', 'icon.svg'), 'base64');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(
    file,
    inOne({
      page: only(/^index\.html$/),
      script: only(/^assets\/index-.*\.js$/),
      style: only(/\.css$/),
      icon,
      licences: noticesAsTemplate(supplyOf(shipped, root).notices),
    }),
  );
  return file;
}

/**
 * Puts everything that the page loads into it, under a policy that allows these very texts and no request.
 *
 * @param {{ page: string, script: string, style: string, icon: string, licences: string }} parts `icon`: SVG in base64; `licences`: an element
 */
export function inOne({ page, script, style, icon, licences }) {
  // As the parser of HTML would end the script, or begin a comment in it.
  const code = script.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll('<!--', String.raw`\x3C!--`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  /** @type {[RegExp, string][]} */
  const changes = [
    [
      /<base [^>]*><meta http-equiv="Content-Security-Policy"[^>]*>/,
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ],
    // Nothing is drawn ahead in it: the whole wizard is there as soon as the page is.
    [/<script>(?:(?!<\/script>)[^])*<\/script>/, ''],
    [/<template id="drawn"><\/template>/, ''],
    [/<script>(?:(?!<\/script>)[^])*<\/script>/, ''],
    [
      /<link rel="icon"[^>]*>/,
      `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" />`,
    ],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [/<script type="module"[^>]*><\/script>/, ''],
    // Behind the element that it draws into.
    [/<\/body>/, `${licences}<script type="module">${code}</script></body>`],
  ];
  return changes.reduce((html, [old, fresh]) => {
    if (!old.test(html)) throw new Error(`The built page has no ${old}.`);
    return html.replace(old, () => fresh);
  }, page);
}

const hashOf = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
