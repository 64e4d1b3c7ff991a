import type { Plugin } from 'vite';
import { beforePaint } from './before-paint.ts';

/** What the page may do where no server of ours says it in a header: the same, but it asks nobody. A page cannot limit who frames it. */
const policyWith = (script: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${script}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');

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
      const { script, source } = await beforePaint();
      return html.replace(
        sourceBase,
        () =>
          `<base href="./" data-hosting="files" /><meta http-equiv="Content-Security-Policy" content="${policyWith(source)}" />${script}`,
      );
    },
  };
}
