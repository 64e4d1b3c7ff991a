/** @typedef {import('./floor-plan.mjs').Room} Room */

const react = ['react', 'react-router'];

/**
 * @param {string} name     of a room of the wizard, or of a file that stands in none
 * @param {string} imports  names of rooms of the wizard; rooms elsewhere by their folder under `src`
 * @param {string} because  why no more than these
 * @param {string[]} [packages] the only packages that it may import; absent: any
 * @returns {Room}
 */
const room = (name, imports, because, packages) => ({
  path: `src/wizard/${name}`,
  imports: imports
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => (/^(?:diagnosis|embed|reader)/.test(one) ? `src/${one}` : `src/wizard/${one}`)),
  browser: true,
  because,
  ...(packages === undefined ? {} : { packages }),
});

/**
 * The rooms of the page, by what the admin does, from the parts that know nothing up to the pages. Each imports only from rooms above it in
 * this list, so that there is no circle.
 *
 * @type {Room[]}
 */
export const roomsOfWizard = [
  room('ui', '', 'Buttons and fields know nothing of the domain.', react),
  room('ui/fields', 'ui', 'A field is a part of the page like a button, and knows as little.', ['react']),
  room('ui/copy', 'ui', 'What is copied is a text that was handed in.', ['react']),
  room(
    'answers',
    'diagnosis/address diagnosis/guidance diagnosis/join-errors diagnosis/secrets diagnosis/sources',
    'What was answered, and what a link says, is read once, as what it means: an address, a join error, a generation.',
    [],
  ),
  room('flow', 'answers', 'Every step and edge is data, so that it can be tested without a page.', []),
  room('paths.ts', 'answers flow', 'The only file that spells an address of the wizard.', []),
  room(
    'hosting',
    'answers ui',
    'Where the page is served from, and the address it was opened with, is known before any step.',
  ),
  room(
    'ahead',
    '',
    'The page that the build has drawn, and how the wizard takes its place, know of no page in particular.',
    ['react'],
  ),
  room(
    'offline',
    'hosting',
    'What is kept for a time without the server is the wizard’s own files; it knows no page and no answer.',
    [],
  ),
  room('shell', 'ui', 'The frame around every page knows no step and no answer.', react),
  room(
    'drawn',
    'diagnosis/guidance diagnosis/join-errors diagnosis/sources ui',
    'A sketch shows documented labels and the value that it is given, and knows of no case.',
    react,
  ),
  room(
    'guidance',
    'diagnosis ui',
    'How a statement, its source and its steps look is one thing wherever they stand.',
    ['react'],
  ),
  room(
    'said',
    'diagnosis answers flow paths.ts drawn ui',
    'What was said, typed and pasted in this tab, as the pages read it; no check is needed to say it.',
  ),
  room(
    'check/run',
    'diagnosis answers paths.ts hosting drawn said',
    'Asks the proxy, keeps what it answered with its age, and shows nothing.',
  ),
  room(
    'check/ladder',
    'diagnosis ui drawn check/run',
    'What was seen, rung by rung, without a verdict of its own.',
  ),
  room(
    'check/paths',
    'diagnosis ui drawn paths.ts check/run',
    'The paths to SPP that only the admin can try: from SPS and from this browser.',
  ),
  room(
    'check/result',
    'diagnosis ui drawn guidance paths.ts check/run check/ladder check/paths',
    'The answer to a check, whichever page asked for it.',
  ),
  room(
    'check',
    'diagnosis ui drawn answers paths.ts hosting said check/result',
    'The page that asks for the address and shows the answer.',
  ),
  room(
    'hand-off',
    'diagnosis ui drawn guidance answers paths.ts hosting said check/run',
    'Makes a case of what is at hand, for whoever acts next.',
  ),
  room(
    'picture',
    'diagnosis reader ui answers said',
    'Pictures are read beside the page, and become a text like any other, which nobody vouches for.',
  ),
  room('paste/scan', 'diagnosis ui', 'Reads a file of any length, and knows no page.'),
  room(
    'paste/evidence',
    'diagnosis ui drawn answers said check/run check/result',
    'A pasted certificate is judged like one that was seen.',
  ),
  room(
    'paste',
    'diagnosis ui drawn guidance answers flow said check/run hand-off picture paste/scan paste/evidence',
    'What went wrong, as a text or as what one sees, until one error is named.',
  ),
  room(
    'catalogue',
    'diagnosis ui answers paths.ts said paste',
    'All errors, for whoever comes without a text.',
  ),
  room(
    'resolution',
    'diagnosis ui drawn guidance answers paths.ts said check hand-off picture paste catalogue',
    'What to do about one error, less what is behind one already.',
  ),
  room(
    'before/prerequisites',
    'diagnosis/findings diagnosis/sources',
    'What has to be ready is data, and the page one way to show it.',
    [],
  ),
  room(
    'before',
    'diagnosis ui drawn guidance answers flow paths.ts hosting said check paste before/prerequisites',
    'The way from a good address to the press of Join.',
  ),
  room(
    'after',
    'diagnosis ui drawn guidance answers said check before',
    'What came of the press, and how it is seen.',
  ),
  room(
    'case/links',
    'diagnosis ui guidance answers paths.ts hosting said picture hand-off',
    'A link to a case, made or pasted, before anything in it is read.',
  ),
  room(
    'case',
    'diagnosis ui drawn guidance answers paths.ts hosting said check hand-off picture',
    'A case that somebody sent, judged here.',
  ),
  room(
    'portal',
    'diagnosis ui ahead shell answers paths.ts hosting said check/run embed',
    'How to embed is said, and shown, with what the script that portals load does itself.',
  ),
  room(
    'rail',
    'diagnosis ui drawn shell answers flow said check/run before',
    'Where one is, and how what lies behind went; the pages do not know of it.',
  ),
  room(
    'start',
    'diagnosis ui shell drawn answers flow paths.ts hosting said check before',
    'The ways in, and what is kept for the next visit.',
  ),
  room(
    'plain',
    'diagnosis ui drawn guidance flow paths.ts pages.ts router.tsx catalogue/not-found-words.ts paste/error-groups.ts start/start-words.tsx',
    'The pages as they are read where no script runs, made of the same entries when the wizard is built.',
  ),
  {
    path: 'src/wizard',
    imports: ['src/diagnosis', 'src/reader'],
    browser: true,
    because:
      'The wizard is a face: it asks the proxy over HTTP and shows what the diagnosis makes of the answer. Its own files put the rooms together.',
  },
];
