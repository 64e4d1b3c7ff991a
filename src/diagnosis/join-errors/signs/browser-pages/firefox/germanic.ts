import type { PageWords } from '../page-words.ts';

/** Sentences of Firefox’s error pages. Source: Firefox’s own translations, as Debian’s packages `firefox-esr-l10n-…` 153 carry them. */
export const firefoxGermanic: PageWords = {
  'en-GB': {
    'name-not-known': ['We can’t connect to the server at {host}.'],
    'nothing-listens': ['Firefox can’t establish a connection to the server at {host}.'],
    filtered: ['The server at {host} is taking too long to respond.'],
    reset: ['The connection to the server was reset while the page was loading.'],
    closed: ['The connection to {host} was interrupted while the page was loading.'],
    unnamed: ['Firefox can’t connect to the server at {host}'],
    protocol: ['Firefox can’t create a secure connection to the server at {host}.'],
    warned: [
      '{host} uses an invalid security certificate.',
      'Firefox detected a potential security threat and did not continue to {host}.',
    ],
    either: ['An error occurred during a connection to {host}.'],
  },
  de: {
    'name-not-known': ['Die Verbindung mit dem Server {host} schlug fehl.'],
    'nothing-listens': ['Firefox kann keine Verbindung zu dem Server unter {host} aufbauen.'],
    filtered: [
      'Der Server unter {host} braucht zu lange, um eine Antwort zu senden.',
      'Der Server auf {host} braucht zu lange, um eine Antwort zu senden.',
    ],
    reset: ['Die Verbindung zum Server wurde zurückgesetzt, während die Seite geladen wurde.'],
    closed: ['Die Verbindung zu {host} wurde unterbrochen, während die Seite geladen wurde.'],
    unnamed: ['Firefox kann sich nicht mit dem Server auf {host} verbinden'],
    protocol: ['Firefox kann keine sichere Verbindung zum Server auf {host} aufbauen.'],
    warned: [
      '{host} verwendet ein ungültiges Sicherheitszertifikat.',
      'Firefox hat ein mögliches Sicherheitsrisiko erkannt und {host} nicht geladen.',
    ],
    either: ['Beim Verbinden mit {host} trat ein Fehler auf.'],
  },
  nl: {
    'name-not-known': ['We kunnen geen verbinding maken met de server op {host}.'],
    'nothing-listens': ['Firefox kan geen verbinding maken met de server op {host}.'],
    filtered: [
      'De server op {host} doet er te lang over om te antwoorden.',
      'De server op {host} doet er te lang over om te reageren.',
    ],
    reset: ['De verbinding met de server werd geherinitialiseerd tijdens het laden van de pagina.'],
    closed: ['De verbinding met {host} werd onderbroken tijdens het laden van de pagina.'],
    unnamed: ['Firefox kan geen verbinding maken met de server op {host}'],
    protocol: ['Firefox kan geen beveiligde verbinding met de server op {host} tot stand brengen.'],
    warned: [
      '{host} gebruikt een ongeldig beveiligingscertificaat.',
      'Firefox heeft een mogelijk beveiligingsrisico gedetecteerd en is niet doorgegaan naar {host}.',
    ],
    either: ['Fout tijdens het verbinden met {host}.'],
  },
  da: {
    'name-not-known': ['Vi kan ikke oprette forbindelse til serveren {host}.'],
    'nothing-listens': ['Firefox kan ikke oprette en forbindelse til serveren {host}.'],
    filtered: ['Serveren {host} er for lang tid om at svare.'],
    reset: ['Forbindelsen til serveren blev nulstillet, mens siden blev indlæst.'],
    closed: ['Forbindelsen til {host} blev afbrudt mens siden var ved at blive indlæst.'],
    unnamed: ['Firefox kan ikke oprette forbindelse til serveren {host}'],
    protocol: ['Firefox kan ikke oprette en sikker forbindelse til serveren på {host}.'],
    warned: [
      '{host} bruger et ugyldigt sikkerhedscertifikat.',
      'Firefox har opdaget en mulig sikkerhedstrussel og fortsatte ikke til {host}.',
    ],
    either: ['Der opstod en fejl under forbindelsen til {host}.'],
  },
  'sv-SE': {
    'name-not-known': ['Vi kunde inte ansluta till servern på {host}.'],
    'nothing-listens': ['Firefox kan inte upprätta en anslutning till servern på {host}.'],
    filtered: ['Servern på {host} svarar inte.', 'Servern på {host} tar för lång tid att svara.'],
    reset: ['Anslutningen till servern bröts under hämtningen av sidan.'],
    closed: ['Anslutningen till {host} avbröts under hämtningen av sidan.'],
    unnamed: ['Firefox kan inte ansluta till servern på {host}'],
    protocol: ['Firefox kan inte skapa en säker anslutning till servern på {host}.'],
    warned: [
      '{host} använder ett ogiltigt säkerhetscertifikat.',
      'Firefox upptäckte ett potentiellt säkerhetshot och fortsatte inte till {host}.',
    ],
    either: ['Ett fel uppstod under anslutning till {host}.'],
  },
};
