import type { PageWords } from '../page-words.ts';

/** Sentences of Chrome’s and Edge’s error pages. Source: Chromium’s own translations, as Debian’s package `chromium-l10n` 156 carries them. */
export const chromeOtherOfEurope: PageWords = {
  hu: {
    heading: ['A webhely nem érhető el'],
    'name-not-known': [
      'A(z) {host} szerver IP-címe nem található.',
      'Ellenőrizze, hogy van-e elírás a(z) {host} domainnévben.',
    ],
    'nothing-listens': ['A(z) {host} visszautasította a csatlakozást.'],
    filtered: ['A(z) {host} túl hosszú ideje nem válaszol.'],
    'no-route': ['A(z) {host} jelenleg nem érhető el.'],
    closed: ['A(z) {host} váratlanul megszakította a kapcsolatot.', 'A(z) {host} nem küldött adatokat.'],
    unsecured: ['A webhely nem képes biztonságos kapcsolatot nyújtani'],
    protocol: [
      'A(z) {host} érvénytelen választ küldött.',
      'A(z) {host} egy nem támogatott protokollt használ.',
    ],
    name: [
      'A szerver nem tudta bizonyítani, hogy valóban a(z) {host} domainbe tartozik; biztonsági tanúsítványa a következőről származik …',
    ],
    untrusted: [
      'A szerver nem tudta bizonyítani, hogy valóban a(z) {host} domainbe tartozik; biztonsági tanúsítványa az Ön számítógépének operációs rendszere szerint nem megbízható …',
    ],
    dates: [
      'A szerver nem tudta bizonyítani, hogy valóban a(z) {host} domainbe tartozik; biztonsági tanúsítványa jelenleg nem érvényes …',
    ],
  },
  fi: {
    heading: ['Sivustoon ei saada yhteyttä'],
    'name-not-known': [
      'Sivuston {host} palvelimen IP-osoitetta ei löytynyt.',
      'Tarkista, sisältääkö {host} kirjoitusvirheitä.',
    ],
    'nothing-listens': ['{host} kieltäytyi muodostamasta yhteyttä.'],
    filtered: ['{host} ei vastannut riittävän nopeasti.'],
    'no-route': ['Sivustoon {host} ei saada tällä hetkellä yhteyttä.'],
    closed: ['{host} katkaisi yhteyden yllättäen.', '{host} ei lähettänyt tietoja.'],
    unsecured: ['Tämä sivusto ei voi tarjota suojattua yhteyttä'],
    protocol: ['{host} lähetti virheellisen vastauksen.', '{host} käyttää protokollaa, jota ei tueta.'],
  },
  et: {
    heading: ['Selle saidiga ei saa ühendust'],
    'name-not-known': [
      'Hosti {host} serveri IP-aadressi ei leitud.',
      'Kontrollige, kas nimes {host} on kirjaviga.',
    ],
    'nothing-listens': ['Host {host} keeldus ühendamast.'],
    filtered: ['Hostil {host} kulus vastamiseks liiga kaua aega.'],
    'no-route': ['Hostiga {host} ei saa praegu ühendust.'],
    closed: ['Host {host} sulges ootamatult ühenduse.', 'Host {host} ei saatnud andmeid.'],
    unsecured: ['See sait ei saa turvalist ühendust luua'],
    protocol: ['Host {host} saatis sobimatu vastuse.', 'Host {host} kasutab toetamata protokolli.'],
  },
  lt: {
    heading: ['Nepavyksta pasiekti šios svetainės'],
    'name-not-known': [
      'Nepavyko rasti {host} serverio IP adreso.',
      'Patikrinkite, ar pavadinime {host} nėra klaidos.',
    ],
    'nothing-listens': ['{host} atsisakė prisijungti.'],
    filtered: ['Per ilgai laukta {host} atsako.'],
    'no-route': ['{host} šiuo metu nepasiekiama.'],
    closed: ['{host} netikėtai nutraukė ryšį.', '{host} neišsiuntė jokių duomenų.'],
    unsecured: ['Ši svetainė negali užtikrinti saugaus ryšio'],
    protocol: ['{host} išsiuntė netinkamą atsaką.', '{host} naudojamas nepalaikomas protokolas.'],
  },
  lv: {
    heading: ['Šī vietne nav sasniedzama'],
    'name-not-known': [
      'Nevarēja atrast vietnes {host} servera IP adresi.',
      'Pārbaudiet, vai adresē {host} nav pareizrakstības kļūdas.',
    ],
    'nothing-listens': ['{host} noraidīja savienojuma izveidi.'],
    filtered: ['Vietne {host} pārāk ilgi nereaģēja.'],
    'no-route': ['Vietne {host} pašlaik nav sasniedzama.'],
    closed: ['{host} negaidīti pārtrauca savienojumu.', '{host} nenosūtīja nekādus datus.'],
    unsecured: ['Šī vietne nevar garantēt drošu savienojumu'],
    protocol: ['{host} nosūtīja nederīgu atbildi.', '{host} izmanto neatbalstītu protokolu.'],
  },
  el: {
    heading: ['Δεν είναι δυνατή η πρόσβαση σε αυτόν τον ιστότοπο'],
    'name-not-known': [
      'Δεν ήταν δυνατή η εύρεση της διεύθυνσης IP διακομιστή του κεντρικού υπολογιστή {host}.',
      'Ελέγξτε μήπως υπάρχει κάποιο ορθογραφικό λάθος στη διεύθυνση {host}.',
    ],
    'nothing-listens': ['Ο κεντρικός υπολογιστής {host} απέρριψε τη σύνδεση.'],
    filtered: ['Ο κεντρικός υπολογιστής {host} άργησε πολύ να ανταποκριθεί.'],
    'no-route': ['Προς το παρόν, δεν είναι δυνατή η πρόσβαση στον κεντρικό υπολογιστή {host}.'],
    closed: [
      'Ο κεντρικός υπολογιστής {host} τερμάτισε απροσδόκητα τη σύνδεση.',
      'Ο κεντρικός υπολογιστής {host} δεν έστειλε δεδομένα.',
    ],
    unsecured: ['Αυτός ο ιστότοπος δεν μπορεί να προσφέρει ασφαλή σύνδεση'],
    protocol: [
      'Ο κεντρικός υπολογιστής {host} έστειλε μια μη έγκυρη απόκριση.',
      'Ο κεντρικός υπολογιστής {host} χρησιμοποιεί μη υποστηριζόμενο πρωτόκολλο.',
    ],
  },
  tr: {
    heading: ['Bu siteye ulaşılamıyor'],
    'name-not-known': [
      '{host} ana makinesinin sunucu IP adresi bulunamadı.',
      '{host} yazımında hata olup olmadığını kontrol edin.',
    ],
    'nothing-listens': ['{host} bağlanmayı reddetti.'],
    filtered: ['{host} ana makinesinin yanıt vermesi çok uzun sürdü.'],
    'no-route': ['{host} ana makinesine şu anda ulaşılamıyor.'],
    closed: ['{host} bağlantıyı beklenmedik şekilde kapattı.', '{host} hiç veri göndermedi.'],
    unsecured: ['Bu site güvenli bağlantı sağlayamıyor'],
    protocol: ['{host} geçersiz bir yanıt gönderdi.', '{host} desteklenmeyen bir protokol kullanıyor.'],
  },
};
