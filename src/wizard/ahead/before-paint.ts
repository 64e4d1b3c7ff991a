/**
 * Runs in the page itself, before anything is drawn (`script-in-page.ts` of the tools puts it there). Sets the theme, and says whether the
 * page that the build has drawn ahead is the one that this visitor is about to get: it is that of a stranger, who comes without answers,
 * to a page of its own. For anybody else it is never there, and the wizard draws the first picture.
 */

const themes: readonly (string | null)[] = ['light', 'dark'];

/** What the storages hold of a stranger: colours, and where the router and the wizard have been. */
const saysNothing = /^(?:theme|react-router-scroll-positions|sps-join-wizard\.places)$/;

const { documentElement: page } = document;

function isStranger(): boolean {
  const asked = [...new URLSearchParams(location.search).keys()];
  if (window.parent !== window || location.hash !== '' || asked.some((name) => name !== 'theme'))
    return false;
  return [localStorage, sessionStorage].every((storage) =>
    Object.keys(storage).every((key) => saysNothing.test(key)),
  );
}

try {
  const theme = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem('theme');
  if (theme !== null && themes.includes(theme)) page.dataset['theme'] = theme;
  if (isStranger()) page.dataset['ahead'] = '';
} catch {
  // A browser that keeps its storage from us draws a little later.
}
