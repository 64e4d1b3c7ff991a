import type { PageWords } from '../page-words.ts';

/** Sentences of Chrome’s and Edge’s error pages. Source: Chromium’s own translations, as Debian’s package `chromium-l10n` 156 carries them. */
export const chromeSlavic: PageWords = {
  cs: {
    heading: ['Tento web není dostupný'],
    'name-not-known': [
      'IP adresa serveru {host} nebyla nalezena.',
      'Zkontrolujte, zda v adrese {host} nemáte překlep.',
    ],
    'nothing-listens': ['Web {host} odmítl připojení.'],
    filtered: ['Odpověď webu {host} trvala příliš dlouho.'],
    'no-route': ['Web {host} momentálně není dostupný.'],
    closed: ['Web {host} neočekávaně ukončil připojení.', 'Web {host} neodeslal žádná data.'],
    unsecured: ['Tento web nemůže poskytnout zabezpečené připojení'],
    protocol: ['Web {host} vrátil neplatnou odpověď.', 'Web {host} používá nepodporovaný protokol.'],
    name: [
      'Server nedokázal prokázat, že patří doméně {host}. Jeho bezpečnostní certifikát pochází z domény …',
    ],
    untrusted: [
      'Server nedokázal prokázat, že patří doméně {host}. Operační systém vašeho počítače nedůvěřuje jeho bezpečnostnímu certifikátu.Může to být způsobeno nesprávnou konfigurací nebo tím …',
    ],
    dates: [
      'Server nedokázal prokázat, že patří doméně {host}. Jeho bezpečnostní certifikát v tuto chvíli není platný …',
    ],
  },
  pl: {
    heading: ['Ta witryna jest nieosiągalna'],
    'name-not-known': [
      'Nie udało się znaleźć adresu IP serwera ze stroną {host}.',
      'Sprawdź, czy w adresie {host} nie ma błędu.',
    ],
    'nothing-listens': ['Serwer {host} odrzucił połączenie.'],
    filtered: ['Serwer {host} potrzebował zbyt wiele czasu na odpowiedź.'],
    'no-route': ['Strona {host} jest obecnie nieosiągalna.'],
    closed: [
      'Serwer {host} nieoczekiwanie zakończył połączenie.',
      'Serwer {host} nie wysłał żadnych danych.',
    ],
    unsecured: ['Ta witryna nie umożliwia bezpiecznego połączenia'],
    protocol: [
      'Serwer {host} wysłał nieprawidłową odpowiedź.',
      'Serwer {host} używa nieobsługiwanego protokołu.',
    ],
    name: ['Ten serwer nie mógł udowodnić, że należy do {host}. Jego certyfikat pochodzi z …'],
    untrusted: [
      'Ten serwer nie mógł udowodnić, że należy do {host}. Jego certyfikat bezpieczeństwa nie jest zaufany w systemie operacyjnym tego komputera …',
    ],
    dates: [
      'Ten serwer nie może udowodnić, że należy do domeny {host}. Jego certyfikat bezpieczeństwa nie jest obecnie ważny …',
    ],
  },
  ru: {
    heading: ['Не удается получить доступ к сайту'],
    'name-not-known': [
      'Не удалось найти IP-адрес сервера {host}.',
      'Проверьте, нет ли опечаток в имени хоста {host}.',
    ],
    'nothing-listens': ['Сайт {host} не позволяет установить соединение.'],
    filtered: ['Превышено время ожидания ответа от сайта {host}.'],
    'no-route': ['Сайт {host} недоступен.'],
    closed: ['Сайт {host} неожиданно разорвал соединение.', 'Сайт {host} не отправил данных.'],
    unsecured: ['Этот сайт не может обеспечить безопасное подключение'],
    protocol: [
      'Сайт {host} отправил недействительный ответ.',
      'На сайте {host} используется неподдерживаемый протокол.',
    ],
    name: ['Не удалось подтвердить, что это сервер {host}. Его сертификат безопасности относится к …'],
    untrusted: [
      'Не удалось подтвердить, что это сервер {host}. Операционная система компьютера не доверяет его сертификату безопасности …',
    ],
    dates: [
      'Не удалось подтвердить, что это сервер {host}. Его сертификат безопасности может быть недействителен в настоящее время …',
    ],
  },
  uk: {
    heading: ['Немає зв’язку із сайтом'],
    'name-not-known': [
      'IP-адресу сервера {host} не знайдено.',
      'Перевірте, чи немає описки в імені хосту {host}.',
    ],
    'nothing-listens': ['Хост {host} відхилив запит на з’єднання.'],
    filtered: ['Хост {host} довго не відповідає.'],
    'no-route': ['Хост {host} зараз недоступний.'],
    closed: ['Хост {host} неочікувано розірвав з’єднання.', 'Хост {host} не надіслав дані.'],
    unsecured: ['Цей сайт не може забезпечити захищене з’єднання'],
    protocol: [
      'Хост {host} надіслав недійсну відповідь.',
      'Протокол, який використовує хост {host}, не підтримується.',
    ],
  },
  sk: {
    heading: ['Tento web je nedostupný'],
    'name-not-known': [
      'Adresu IP servera {host} sa nepodarilo nájsť.',
      'Skontrolujte, či nie je v názve {host} preklep.',
    ],
    'nothing-listens': ['Web {host} zamietol pripojenie.'],
    filtered: ['Web {host} príliš dlho neodpovedal.'],
    'no-route': ['Web {host} nie je momentálne k dispozícii.'],
    closed: ['Hostiteľský web {host} neočakávane ukončil pripojenie.', 'Web {host} neodoslal žiadne údaje.'],
    unsecured: ['Tento web nedokáže poskytnúť zabezpečené pripojenie'],
    protocol: ['Web {host} odoslal neplatnú odpoveď.', 'Web {host} využíva nepodporovaný protokol.'],
  },
  sl: {
    heading: ['Tega spletnega mesta ni mogoče doseči'],
    'name-not-known': [
      'Naslova IP strežnika {host} ni bilo mogoče najti.',
      'Preverite, ali so v {host} tipkarske napake.',
    ],
    'nothing-listens': ['Spletno mesto {host} ni dovolilo povezave.'],
    filtered: ['Spletno mesto {host} se ni odzvalo v ustreznem času.'],
    'no-route': ['Spletno mesto {host} trenutno ni dosegljivo.'],
    closed: [
      'Spletno mesto {host} je nepričakovano prekinilo povezavo.',
      'Spletno mesto {host} ni poslalo nobenih podatkov.',
    ],
    unsecured: ['To spletno mesto ne more zagotoviti varne povezave'],
    protocol: [
      'Spletno mesto {host} je poslalo neveljaven odgovor.',
      'Spletno mesto {host} uporablja nepodprt protokol.',
    ],
  },
  hr: {
    heading: ['Web-lokacija ne može se dohvatiti'],
    'name-not-known': [
      'IP adresa poslužitelja hosta {host} nije pronađena.',
      'Provjerite sadrži li naziv {host} pravopisnu pogrešku.',
    ],
    'nothing-listens': ['Host {host} odbio je povezivanje.'],
    filtered: ['Hostu {host} bilo je potrebno previše vremena za odgovor.'],
    'no-route': ['Host {host} trenutačno nije dostupan.'],
    closed: ['Host {host} neočekivano je prekinuo vezu.', 'Host {host} nije poslao nikakve podatke.'],
    unsecured: ['Web-lokacija ne može pružiti sigurnu vezu'],
    protocol: ['Host {host} poslao je nevažeći odgovor.', 'Host {host} upotrebljava nepodržane protokole.'],
  },
  sr: {
    heading: ['Овај сајт није доступан'],
    'name-not-known': [
      'Нисмо успели да пронађемо IP адресу сервера хоста {host}.',
      'Уверите се да {host} не садржи словне грешке.',
    ],
    'nothing-listens': ['Хост {host} је одбио повезивање.'],
    filtered: ['Одговор хоста {host} је трајао предуго.'],
    'no-route': ['Хост {host} тренутно није доступан.'],
    closed: ['Хост {host} је неочекивано прекинуо везу.', 'Хост {host} није послао никакве податке.'],
    unsecured: ['Овај сајт не може да пружи безбедну везу'],
    protocol: ['Хост {host} је послао неважећи одговор.', 'Хост {host} користи неподржани протокол.'],
  },
  bg: {
    heading: ['Няма достъп до този сайт'],
    'name-not-known': [
      'IP адресът на сървъра на {host} не можа да бъде намерен.',
      'Проверете дали {host} е изписано правилно.',
    ],
    'nothing-listens': ['{host} отказа да установи връзка.'],
    filtered: ['{host} не отговаря твърде дълго време.'],
    'no-route': ['Понастоящем няма достъп до {host}.'],
    closed: ['{host} неочаквано прекрати връзката.', '{host} не изпрати данни.'],
    unsecured: ['Този сайт не може да осигури защитена връзка'],
    protocol: ['{host} изпрати невалиден отговор.', '{host} използва неподдържан протокол.'],
  },
};
