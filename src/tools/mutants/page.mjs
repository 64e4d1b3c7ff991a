/** Guards of the page and of what portals load; journeys notice. @type {import('./mutant.mjs').Mutant[]} */
export const pageMutants = [
  {
    abuse: [7],
    without: 'starts a check by opening a page, without a press',
    file: 'src/wizard/check/run/facts-query.ts',
    from: "    queryKey: ['facts', host],\n    enabled: false,",
    to: "    queryKey: ['facts', host],\n    enabled: host !== '',",
    noticedBy: ['e2e/journeys/a-link-starts-no-check.ts'],
  },
  {
    abuse: [8],
    without: 'lets another window ask, without knowing the page around it',
    file: 'src/wizard/portal/line-to-portal.ts',
    from: "if (event.source !== window.parent || event.origin === 'null') return;",
    to: "if (event.origin === 'null') return;",
    noticedBy: ['e2e/journeys/a-hostile-page-gets-nothing-from-embedding.ts'],
  },
  {
    abuse: [39],
    without: 'opens a frame without knowing that it was its own script',
    file: 'src/embed/embed.ts',
    from: 'if (!(script instanceof HTMLScriptElement) || !URL.canParse(script.src)) return null;\n  const { protocol, pathname } = new URL(script.src);',
    to: "const src = (script as { src?: string } | null)?.src ?? '';\n  if (!URL.canParse(src)) return null;\n  const { protocol, pathname } = new URL(src);",
    noticedBy: ['e2e/journeys/a-hostile-page-gets-nothing-from-embedding.ts'],
  },
  {
    abuse: [39],
    without: 'shows itself in any frame of a file server, without a cover',
    file: 'src/wizard/come-alive.tsx',
    from: "if (isFramed() && hosting() !== 'server')",
    to: "if (isFramed() && hosting() === 'single-file')",
    noticedBy: ['e2e/journeys/plain-files-need-no-server.ts'],
  },
  {
    abuse: [40],
    without: 'lets the single file ask, without a policy against it',
    file: 'src/tools/build/single-file.mjs',
    from: '"connect-src \'none\'",',
    to: '"connect-src *",',
    noticedBy: ['e2e/journeys/one-file-opens-from-disk.ts'],
  },
];
