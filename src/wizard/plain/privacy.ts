/** A sentence of the privacy page. Its id is named by the test that holds it (`privacy-is-true.test.ts`). */
export interface PrivacySentence {
  id: string;
  text: string;
}

export interface PrivacySection {
  title: string;
  sentences: readonly PrivacySentence[];
}

/** What goes where, when, and what does not; each sentence true by a test. */
export const privacy: readonly PrivacySection[] = [
  {
    title: 'What stays in your browser',
    sentences: [
      {
        id: 'pasted-text',
        text: 'What you paste, and files and pictures that you open, are read in this browser. They are sent nowhere and stored nowhere.',
      },
      {
        id: 'fragment',
        text: 'Your answers, the address among them, stand after the # in the address of the page. Browsers send that part to no server.',
      },
      {
        id: 'kept-in-browser',
        text: 'This browser keeps the colours that you chose, your last step with its answers, and what you ticked, so that you can go on another day. “Start again” deletes the last step and the ticks.',
      },
      {
        id: 'kept-in-tab',
        text: 'Results of checks, which error was recognised, and the names behind the words like HOST-1 of a case that you made or opened from a file are kept until you close the tab.',
      },
      {
        id: 'kept-for-return',
        text: 'If you have to sign in again, this tab keeps the part after the # until you are back, for an hour at most.',
      },
      {
        id: 'kept-offline',
        text: 'Over HTTPS, this browser also keeps the wizard’s own files and pages, so that it opens without its server. None of your answers is among them.',
      },
      { id: 'no-cookies', text: 'There are no cookies.' },
    ],
  },
  {
    title: 'What goes to the wizard’s server',
    sentences: [
      { id: 'own-server-only', text: 'The page makes requests to its own server, and to no other.' },
      {
        id: 'check-sends',
        text: 'When you press Check, the address goes to the server, with what is needed to look at its addresses once more, and nothing else of what you typed.',
      },
      { id: 'no-check-by-itself', text: 'No link, reload or page around the wizard starts a check.' },
      {
        id: 'check-log',
        text: 'The server writes one line for each check: the time, your network address, the address that was checked, the outcome and how long it took.',
      },
      { id: 'pages-not-logged', text: 'It writes nothing of the pages that you open.' },
    ],
  },
  {
    title: 'What goes to the address that you check',
    sentences: [
      {
        id: 'target-sees',
        text: 'The server at that address sees connections of the wizard’s server, and requests for its status without a user name, a cookie or anything else about you.',
      },
    ],
  },
  {
    title: 'What others learn',
    sentences: [
      {
        id: 'case-link',
        text: 'A case that you share stands after the # of its link, so no server learns it. Whoever has the link can read it.',
      },
      {
        id: 'case-redacted',
        text: 'Names and addresses in it are replaced by words like HOST-1 unless you choose otherwise.',
      },
      {
        id: 'sign-on',
        text: 'If your organisation has a sign-on in front of the wizard, that sign-on can learn the path and the query of the page that you open. The part after the # is in none of these requests. Your browser takes it along, so a script of the sign-on’s page could read it.',
      },
      {
        id: 'portal',
        text: 'A portal that shows the wizard in its page is told your step, the error that was found, and whether the join worked. It is told the address only if it asks for addresses, and never what you pasted.',
      },
    ],
  },
];
