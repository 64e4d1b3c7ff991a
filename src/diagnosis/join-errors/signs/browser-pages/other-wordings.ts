import type { PhraseSign } from '../../pattern.ts';

/** Headings that nobody writes himself; they count inside a line as well. */
const headings = [
  "This site can't be reached",
  'This site cannot be reached',
  "Hmmm... can't reach this page",
  "Hmmm… can't reach this page",
  "Hmm, we can't reach this page",
  'Internet Explorer cannot display the webpage',
  'No se puede acceder a este sitio',
  'Не удается получить доступ к сайту',
  'Не удаётся получить доступ к сайту',
  'このサイトにアクセスできません',
  '无法访问此网站',
  '無法連上這個網站',
  '사이트에 연결할 수 없음',
];

/** Sentences that the translations of today’s Chrome and Firefox do not hold: of older ones, of Edge, Safari and Internet Explorer. */
export const otherWordings: readonly [PhraseSign, ...PhraseSign[]] = [
  { phrase: 'This webpage is not available', alone: true },
  ...headings.map((phrase): PhraseSign => ({ phrase })),
  { phrase: "{host}'s server DNS address could not be found", reason: 'name-not-known' },
  { phrase: "{host}'s DNS address could not be found", reason: 'name-not-known' },
  { phrase: 'connect securely to this page' },
  { phrase: "This page can't be displayed", alone: true },
  { phrase: 'Make sure the web address https://{host} is correct', page: 'sentence' },
  { phrase: "Hmm. We're having trouble finding that site", reason: 'name-not-known', page: 'sentence' },
  {
    phrase: "Firefox can't find the server at {host}",
    reason: 'name-not-known',
    bare: true,
    page: 'sentence',
  },
  {
    phrase: 'Attackers might be trying to steal your information from {host}',
    bare: true,
    page: 'beginning',
  },
  { phrase: 'Firefox is configured to use a proxy server that', reason: 'filtered' },
  { phrase: "Safari can't find the server", reason: 'name-not-known', alone: true },
  { phrase: "because Safari can't find the server '{host}'", reason: 'name-not-known' },
  { phrase: "Safari can't connect to the server", reason: 'nothing-listens', alone: true },
  { phrase: "because Safari can't connect to the server '{host}'", reason: 'nothing-listens' },
  { phrase: "because the server where this page is located isn't responding", reason: 'filtered' },
  { phrase: 'because the server unexpectedly dropped the connection', reason: 'closed' },
  { phrase: "Safari can't establish a secure connection to the server", reason: 'not-tls' },
  { phrase: 'Safari cannot open the page because the server cannot be found', reason: 'name-not-known' },
  { phrase: 'Safari could not open the page because the server stopped responding', reason: 'filtered' },
  { phrase: "This website may be impersonating '{host}'", closed: true, page: 'beginning' },
  { phrase: 'Diese Website ist nicht erreichbar', alone: true },
  { phrase: 'Questo sito non è raggiungibile', alone: true },
  { phrase: 'Firefox kann den Server unter {host} nicht finden', reason: 'name-not-known', page: 'sentence' },
  {
    phrase: 'Firefox no puede encontrar el servidor en {host}',
    reason: 'name-not-known',
    bare: true,
    page: 'sentence',
  },
  {
    phrase: 'Firefox non riesce a contattare il server {host}',
    reason: 'name-not-known',
    bare: true,
    page: 'sentence',
  },
  {
    phrase: 'O Firefox não conseguiu localizar {host}',
    reason: 'name-not-known',
    bare: true,
    page: 'sentence',
  },
];
