/**
 * What a page may ask of a browser while it is drawn: one of no particular kind that has never been here, in a tab of its own. How one goes
 * back depends on the browser; these pages are for none.
 *
 * @type {Record<string, unknown>}
 */
const seen = {
  navigator: { userAgent: '', platform: '', maxTouchPoints: 0 },
  document: { querySelector: () => null, baseURI: 'http://localhost/', title: '' },
  location: new URL('http://localhost/'),
  localStorage: { getItem: () => null },
  sessionStorage: { getItem: () => null },
};

/** From now on this process passes for such a browser. */
export function becomeStrangersBrowser() {
  const window = { ...seen, matchMedia: () => ({ matches: false }), addEventListener: () => {} };
  for (const [name, value] of Object.entries({ ...seen, window: { ...window, parent: null } }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  const own = /** @type {{ window: { parent: unknown } }} */ (/** @type {unknown} */ (globalThis)).window;
  own.parent = own;
}
