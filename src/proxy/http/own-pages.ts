import type { Operator } from '../operator.ts';

/** What a page of the wizard's is told when it is served: where it lies, who runs it, and what its public address is. */
export interface Served {
  basePath: string;
  /** Origin and path that people type; null where they use the server's own address. */
  publicUrl: URL | null;
  operator: Operator;
}

/**
 * What the build writes into each page for plain files: a mark on its base, and a policy that asks nobody. Here both give way to where the
 * wizard really lies, and to the headers.
 */
const asPlainFiles =
  /<base href="(?:\.\/|(?:\.\.\/)+)" data-hosting="files"(?: data-place="([^"]*)")? ?\/?>(?:<meta http-equiv="Content-Security-Policy"[^>]*>)?/;

/** Where the build leaves room for who runs the server (`plain-frame.tsx`). */
const operatorMark = '<div id="operator-mark"></div>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** For readers without a script; with one, the wizard reads the metas. */
function operatorParagraph({ name, helpUrl, note }: Operator): string {
  const parts = [
    ...(name === null ? [] : [`Run by <bdi>${escaped(name)}</bdi>.`]),
    ...(helpUrl === null
      ? []
      : [`<a class="link" href="${escaped(helpUrl)}" rel="noreferrer">Get help</a>.`]),
    ...(note === null ? [] : [`<bdi>${escaped(note)}</bdi>`]),
  ];
  return parts.length === 0 ? '' : `<p>${parts.join(' ')}</p>`;
}

const metasOf = ({ name, helpUrl, note }: Operator): string =>
  Object.entries({ 'operator-name': name, 'help-url': helpUrl, 'operator-note': note })
    .flatMap(([meta, content]) =>
      content === null ? [] : [`<meta name="${meta}" content="${escaped(content)}" />`],
    )
    .join('');

/** For the links that the wizard makes: they start with the address that others use, whatever this browser was given. */
const publicMeta = (publicUrl: URL | null, basePath: string): string =>
  publicUrl === null
    ? ''
    : `<meta name="public-url" content="${escaped(`${publicUrl.origin}${basePath}`)}" />`;

/** A built page as this server hands it out. @param name of its file below the folder of the build */
export function servedPage(html: string, name: string, { basePath, publicUrl, operator }: Served): string {
  const place = asPlainFiles.exec(html)?.[1] ?? (name === 'index.html' ? '/' : null);
  const isIndexed = place !== null && !html.includes('<meta name="robots" content="noindex"');
  const canonical =
    publicUrl === null || !isIndexed
      ? ''
      : `<link rel="canonical" href="${escaped(`${publicUrl.origin}${basePath}${place.slice(1)}`)}" />`;
  return html
    .replace(
      asPlainFiles,
      () => `<base href="${basePath}" />${canonical}${publicMeta(publicUrl, basePath)}${metasOf(operator)}`,
    )
    .replace(operatorMark, () => operatorParagraph(operator));
}

/** The script for portals as this server hands it out: a host without it says of itself that it is one (`embed.ts`). */
export const servedEmbed = (script: string): string =>
  script.replace(/(["'`])hosting=files\1/, '$1hosting=server$1');
