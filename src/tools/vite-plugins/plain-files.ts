import type { Plugin } from 'vite';
import { scriptInPage } from './script-in-page.ts';

/** What the page may do where no server of ours says it in a header: the same, but it asks nobody. A page cannot limit who frames it. */
const policyWith = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');

/** Where the page drawn ahead is put (`plain-html.mjs`). */
const drawn = '<template id="drawn"></template>';

const sourceBase = '<base href="/" />';

/**
 * Marks the built page as plain files, which any file server may hand out under any path. Our own server replaces the whole mark by the
 * path that it serves (`static-files.ts`), so that a page without a server never takes itself for one that has one.
 */
export function asPlainFiles(): Plugin {
  return {
    name: 'as-plain-files',
    apply: 'build',
    transformIndexHtml: async (html) => {
      if (!html.includes(sourceBase)) throw new Error(`index.html has no ${sourceBase}`);
      const [decide, show] = await Promise.all([scriptInPage('before-paint'), scriptInPage('show-drawn')]);
      const withDrawn = html.replace(drawn, () => `${drawn}${show.script}`);
      if (withDrawn === html) throw new Error(`index.html has no ${drawn}`);
      return withDrawn.replace(
        sourceBase,
        () =>
          `<base href="./" data-hosting="files" /><meta http-equiv="Content-Security-Policy" content="${policyWith(`${decide.source} ${show.source}`)}" />${decide.script}`,
      );
    },
  };
}
