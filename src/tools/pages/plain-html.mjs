/**
 * A page as `src/wizard/plain` renders it.
 *
 * @typedef {{ path: string, title: string, description: string, html: string, ahead: string | null, starts: 'wizard' | 'alone' }} RenderedPage
 */

/** @type {(text: string) => string} */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Name of a page's file below the folder of the build. @type {(page: Pick<RenderedPage, 'path'>) => string} */
export const fileOf = ({ path }) => `${path === '' ? 'index' : path}.html`;

/**
 * One page of the wizard as its own file. Where scripts run the wizard starts on it as on the first one; where none run, the page itself is read.
 *
 * @param {string} built the first page, as the bundler wrote it
 * @param {RenderedPage} page
 * @throws where the built page has not what has to be replaced
 */
export function plainHtml(built, { path, title, description, html, ahead, starts }) {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const place = path === '' ? '' : ` data-place="/${path}"`;
  /** @type {[RegExp, string][]} */
  const changes = [
    [/<base href="\.\/" data-hosting="files" ?\/?>/, `<base href="${up}" data-hosting="files"${place} />`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(title)} – SPS join wizard</title>`],
    [/(<meta\s+name="description"\s+content=")[^"]*/, `$1${escaped(description).replaceAll('$', '$$$$')}`],
  ];
  if (path === 'case' || path === '404')
    changes.push([/<title>/, '<meta name="robots" content="noindex" />$&']);
  const body = `<body>\n${html}\n</body>`;
  changes.push(
    starts === 'alone'
      ? [/<body>[^]*<\/body>/, body.replaceAll('$', '$$$$')]
      : [/<noscript>[^]*?<\/noscript>/, `<noscript>${html.replaceAll('$', '$$$$')}</noscript>`],
  );
  if (starts === 'alone') changes.push([/\s*<script[^>]*><\/script>/, '']);
  else
    changes.push([
      /<template id="drawn"><\/template>/,
      ahead === null ? '' : `<template id="drawn">${ahead.replaceAll('$', '$$$$')}</template>`,
    ]);
  return changes.reduce((whole, [old, fresh]) => {
    if (!old.test(whole)) throw new Error(`The built page has no ${old}.`);
    return whole.replace(old, fresh);
  }, built);
}
