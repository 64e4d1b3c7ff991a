import type { Plugin } from 'vite';

/**
 * Names the faces in the page itself, so that the browser fetches them beside the stylesheet and not only after it has laid out the page.
 *
 * The addresses are relative to the page's `<base>`, and stand behind it. In the single file the faces stand in the stylesheet, and
 * there is nothing to name; nor is there in the dev server.
 */
export function fontsAtOnce(): Plugin {
  return {
    name: 'fonts-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith('.woff2'))
          .sort()
          .map((file) => ({
            tag: 'link',
            // A font is always asked for without credentials; a preload that did not say so would be a second request.
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  };
}
