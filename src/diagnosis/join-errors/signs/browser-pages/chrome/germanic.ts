import type { PageWords } from '../page-words.ts';

/** Sentences of Chrome’s and Edge’s error pages. Source: Chromium’s own translations, as Debian’s package `chromium-l10n` 156 carries them. */
export const chromeGermanic: PageWords = {
  'en-GB': {
    heading: ['This site can’t be reached'],
    'name-not-known': [
      '{host}’s server IP address could not be found.',
      'Check if there is a typo in {host}.',
    ],
    'nothing-listens': ['{host} refused to connect.'],
    filtered: ['{host} took too long to respond.'],
    'no-route': ['{host} is currently unreachable.'],
    closed: ['{host} unexpectedly closed the connection.', '{host} didn’t send any data.'],
    unsecured: ['This site can’t provide a secure connection'],
    protocol: ['{host} sent an invalid response.', '{host} uses an unsupported protocol.'],
    name: ['This server could not prove that it is {host}; its security certificate is from …'],
    untrusted: [
      "This server could not prove that it is {host}; its security certificate is not trusted by your computer's operating system …",
    ],
    dates: [
      'This server could not prove that it is {host}; its security certificate is not valid at this time …',
    ],
  },
  de: {
    heading: ['Die Website ist nicht erreichbar'],
    'name-not-known': [
      'Die Server-IP-Adresse von {host} wurde nicht gefunden.',
      'Prüfe, ob „{host}“ einen Tippfehler enthält.',
    ],
    'nothing-listens': ['{host} hat die Verbindung abgelehnt.'],
    filtered: ['Die Antwort von {host} hat zu lange gedauert.'],
    'no-route': ['{host} ist momentan nicht erreichbar.'],
    closed: ['{host} hat die Verbindung unerwartet geschlossen.', '{host} hat keine Daten gesendet.'],
    unsecured: ['Diese Website kann keine sichere Verbindung bereitstellen'],
    protocol: [
      '{host} hat eine ungültige Antwort gesendet.',
      '{host} verwendet ein nicht unterstütztes Protokoll.',
    ],
    name: [
      'Dieser Server konnte nicht beweisen, dass er {host} ist. Sein Sicherheitszertifikat stammt von …',
    ],
    untrusted: [
      'Dieser Server konnte nicht beweisen, dass er {host} ist. Sein Sicherheitszertifikat wird vom Betriebssystem deines Computers als nicht vertrauenswürdig eingestuft …',
    ],
    dates: [
      'Dieser Server konnte nicht beweisen, dass er {host} ist. Sein Sicherheitszertifikat ist zurzeit ungültig …',
    ],
  },
  nl: {
    heading: ['Deze site is niet bereikbaar'],
    'name-not-known': [
      'Het IP-adres van de server van {host} kan niet worden gevonden.',
      'Check of {host} een typfout bevat.',
    ],
    'nothing-listens': ['{host} heeft de verbinding geweigerd.'],
    filtered: ['Het duurt te lang voordat {host} reageert.'],
    'no-route': ['{host} is momenteel niet bereikbaar.'],
    closed: ['{host} heeft de verbinding onverwacht verbroken.', '{host} heeft geen gegevens verzonden.'],
    unsecured: ['Deze site kan geen beveiligde verbinding leveren'],
    protocol: [
      '{host} heeft een ongeldige reactie verzonden.',
      '{host} gebruikt een niet-ondersteund protocol.',
    ],
    name: [
      'De server kan niet bewijzen dat dit {host} is. Het beveiligingscertificaat van de server is afkomstig van …',
    ],
    untrusted: [
      'De server kan niet bewijzen dat dit {host} is. Het beveiligingscertificaat van de server wordt niet vertrouwd door het besturingssysteem van je computer …',
    ],
    dates: [
      'Deze server kan niet bewijzen dat dit {host} is. Het beveiligingscertificaat is momenteel niet geldig …',
    ],
  },
  af: {
    heading: ['Hierdie werf kan nie bereik word nie'],
    'name-not-known': [
      '{host} se bediener se IP-adres kon nie gevind word nie.',
      "Kyk of daar 'n tikfout is in {host}.",
    ],
    'nothing-listens': ['{host} het geweier om te koppel.'],
    filtered: ['{host} het te lank gevat om te reageer.'],
    'no-route': ['{host} is tans onbereikbaar.'],
    closed: ['{host} het die verbinding onverwags toegemaak.', '{host} het geen data gestuur nie.'],
    unsecured: ["Hierdie werf kan nie 'n veilige verbinding bied nie"],
    protocol: ["{host} het 'n ongeldige antwoord gestuur.", "{host} gebruik 'n ongesteunde protokol."],
  },
  da: {
    heading: ['Der kan ikke oprettes forbindelse til dette website'],
    'name-not-known': [
      'IP-adressen på serveren for {host} blev ikke fundet.',
      'Tjek, om der er en stavefejl i {host}.',
    ],
    'nothing-listens': ['{host} nægtede at oprette forbindelse.'],
    filtered: ['{host} var for lang tid om at svare.'],
    'no-route': ['{host} kan ikke læses i øjeblikket.'],
    closed: ['{host} lukkede forbindelsen uventet.', '{host} har ikke sendt nogen data.'],
    unsecured: ['Dette website kan ikke levere en sikker forbindelse'],
    protocol: ['{host} sendte et ugyldigt svar.', '{host} anvender en ikke-understøttet protokol.'],
  },
  nb: {
    heading: ['Dette nettstedet er ikke tilgjengelig'],
    'name-not-known': [
      'Fant ikke IP-adressen til tjeneren for {host}.',
      'Sjekk om det er en skrivefeil i {host}.',
    ],
    'nothing-listens': ['{host} avviste tilkoblingsforsøket.'],
    filtered: ['{host} brukte for lang tid på å svare.'],
    'no-route': ['{host} er ikke tilgjengelig for øyeblikket.'],
    closed: ['{host} avsluttet tilkoblingen uventet.', '{host} sendte ingen data.'],
    unsecured: ['Dette nettstedet tilbyr ikke sikre tilkoblinger'],
    protocol: ['{host} sendte et ugyldig svar.', '{host} bruker en protokoll som ikke støttes.'],
  },
  sv: {
    heading: ['Webbplatsen kan inte nås'],
    'name-not-known': [
      'Det gick inte att hitta IP-adressen till servern på {host}.',
      'Kontrollera om det finns ett stavfel i {host}.',
    ],
    'nothing-listens': ['{host} avvisade anslutningen.'],
    filtered: ['{host} tog för lång tid på sig att svara.'],
    'no-route': ['{host} kan inte nås för tillfället.'],
    closed: ['{host} stängde oväntat ner anslutningen.', '{host} skickade ingen data.'],
    unsecured: ['Webbplatsen kan inte tillhandahålla en säker anslutning'],
    protocol: ['{host} skickade ett ogiltigt svar.', '{host} använder ett protokoll som inte stöds.'],
  },
};
