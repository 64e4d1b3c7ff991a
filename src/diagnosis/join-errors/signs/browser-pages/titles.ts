import type { PhraseSign } from '../../pattern.ts';
import type { Reason } from '../../reason.ts';

/**
 * Titles of pages in other languages that no server's own page has. Source: Firefox's translations (`dnsNotFound-title` in
 * `aboutCertError.ftl`); for Safari a hosting provider's guide in these languages that shows each page as a picture.
 */
const titles: readonly (readonly [Reason, readonly string[]])[] = [
  [
    'name-not-known',
    [
      'Hum, nous ne parvenons pas à trouver ce site',
      'Uf. Tenemos problemas para encontrar ese sitio',
      'Hmm. Estamos teniendo problemas para encontrar ese sitio',
      'Uhm… non riusciamo a trovare questo sito',
      'Hum. Estamos a ter problemas em encontrar esse site',
      'Hmm. Vi har problem med att hitta den webbplatsen',
      'Hmm. Den side kan vi ikke finde',
      'Хмм. Нам не удаётся найти этот сайт',
      'Hmm, pri iskanju te strani imamo težave',
      'Hmm. Kami kesulitan menemukan situsnya',
      'Safari kann den Server nicht finden',
      'Safari ne parvient pas à trouver le serveur',
      'Safari non trova il server',
      'Safari nie może znaleźć serwera',
    ],
  ],
  [
    'nothing-listens',
    [
      'Safari kann keine Verbindung zum Server aufbauen',
      'Safari no puede conectarse al servidor',
      'Safari no puede conectar con el servidor',
    ],
  ],
];

export const titlesOfPages: readonly PhraseSign[] = titles.flatMap(([reason, phrases]) =>
  phrases.map((phrase) => ({ phrase, reason, alone: true as const })),
);
