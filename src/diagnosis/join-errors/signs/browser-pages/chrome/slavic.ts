import type { PageWords } from '../page-words.ts';

/** Sentences of Chrome’s and Edge’s error pages. Source: Chromium’s own translations, as Debian’s package `chromium-l10n` 156 carries them. */
export const chromeSlavic: PageWords = {
  cs: {
    heading: ['Tento web není dostupný', 'Tento web nemůže poskytnout zabezpečené připojení'],
    'name-not-known': [
      'IP adresa serveru {host} nebyla nalezena.',
      'Zkontrolujte, zda v adrese {host} nemáte překlep.',
    ],
    'nothing-listens': ['Web {host} odmítl připojení.'],
    filtered: ['Odpověď webu {host} trvala příliš dlouho.'],
    'no-route': ['Web {host} momentálně není dostupný.'],
    closed: ['Web {host} neočekávaně ukončil připojení.', 'Web {host} neodeslal žádná data.'],
    'not-tls': ['Web {host} vrátil neplatnou odpověď.'],
    'tls-refused': ['Web {host} používá nepodporovaný protokol.'],
    'wrong-certificate': [
      'Server nedokázal prokázat, že patří doméně {host}. Jeho bezpečnostní certifikát pochází z domény …',
    ],
    'unknown-issuer': [
      'Server nedokázal prokázat, že patří doméně {host}. Operační systém vašeho počítače nedůvěřuje jeho bezpečnostnímu certifikátu.Může to být způsobeno nesprávnou konfigurací nebo tím …',
    ],
    expired: [
      'Server nedokázal prokázat, že patří doméně {host}. Jeho bezpečnostní certifikát v tuto chvíli není platný …',
    ],
  },
  pl: {
    heading: ['Ta witryna jest nieosiągalna', 'Ta witryna nie umożliwia bezpiecznego połączenia'],
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
    'not-tls': ['Serwer {host} wysłał nieprawidłową odpowiedź.'],
    'tls-refused': ['Serwer {host} używa nieobsługiwanego protokołu.'],
    'wrong-certificate': ['Ten serwer nie mógł udowodnić, że należy do {host}. Jego certyfikat pochodzi z …'],
    'unknown-issuer': [
      'Ten serwer nie mógł udowodnić, że należy do {host}. Jego certyfikat bezpieczeństwa nie jest zaufany w systemie operacyjnym tego komputera …',
    ],
    expired: [
      'Ten serwer nie może udowodnić, że należy do domeny {host}. Jego certyfikat bezpieczeństwa nie jest obecnie ważny …',
    ],
  },
  ru: {
    heading: ['Не удается получить доступ к сайту', 'Этот сайт не может обеспечить безопасное подключение'],
    'name-not-known': [
      'Не удалось найти IP-адрес сервера {host}.',
      'Проверьте, нет ли опечаток в имени хоста {host}.',
    ],
    'nothing-listens': ['Сайт {host} не позволяет установить соединение.'],
    filtered: ['Превышено время ожидания ответа от сайта {host}.'],
    'no-route': ['Сайт {host} недоступен.'],
    closed: ['Сайт {host} неожиданно разорвал соединение.', 'Сайт {host} не отправил данных.'],
    'not-tls': ['Сайт {host} отправил недействительный ответ.'],
    'tls-refused': ['На сайте {host} используется неподдерживаемый протокол.'],
    'wrong-certificate': [
      'Не удалось подтвердить, что это сервер {host}. Его сертификат безопасности относится к …',
    ],
    'unknown-issuer': [
      'Не удалось подтвердить, что это сервер {host}. Операционная система компьютера не доверяет его сертификату безопасности …',
    ],
    expired: [
      'Не удалось подтвердить, что это сервер {host}. Его сертификат безопасности может быть недействителен в настоящее время …',
    ],
  },
  uk: {
    heading: ['Немає зв’язку із сайтом', 'Цей сайт не може забезпечити захищене з’єднання'],
    'name-not-known': [
      'IP-адресу сервера {host} не знайдено.',
      'Перевірте, чи немає описки в імені хосту {host}.',
    ],
    'nothing-listens': ['Хост {host} відхилив запит на з’єднання.'],
    filtered: ['Хост {host} довго не відповідає.'],
    'no-route': ['Хост {host} зараз недоступний.'],
    closed: ['Хост {host} неочікувано розірвав з’єднання.', 'Хост {host} не надіслав дані.'],
    'not-tls': ['Хост {host} надіслав недійсну відповідь.'],
    'tls-refused': ['Протокол, який використовує хост {host}, не підтримується.'],
  },
  sk: {
    heading: ['Tento web je nedostupný', 'Tento web nedokáže poskytnúť zabezpečené pripojenie'],
    'name-not-known': [
      'Adresu IP servera {host} sa nepodarilo nájsť.',
      'Skontrolujte, či nie je v názve {host} preklep.',
    ],
    'nothing-listens': ['Web {host} zamietol pripojenie.'],
    filtered: ['Web {host} príliš dlho neodpovedal.'],
    'no-route': ['Web {host} nie je momentálne k dispozícii.'],
    closed: ['Hostiteľský web {host} neočakávane ukončil pripojenie.', 'Web {host} neodoslal žiadne údaje.'],
    'not-tls': ['Web {host} odoslal neplatnú odpoveď.'],
    'tls-refused': ['Web {host} využíva nepodporovaný protokol.'],
  },
  sl: {
    heading: ['Tega spletnega mesta ni mogoče doseči', 'To spletno mesto ne more zagotoviti varne povezave'],
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
    'not-tls': ['Spletno mesto {host} je poslalo neveljaven odgovor.'],
    'tls-refused': ['Spletno mesto {host} uporablja nepodprt protokol.'],
  },
  hr: {
    heading: ['Web-lokacija ne može se dohvatiti', 'Web-lokacija ne može pružiti sigurnu vezu'],
    'name-not-known': [
      'IP adresa poslužitelja hosta {host} nije pronađena.',
      'Provjerite sadrži li naziv {host} pravopisnu pogrešku.',
    ],
    'nothing-listens': ['Host {host} odbio je povezivanje.'],
    filtered: ['Hostu {host} bilo je potrebno previše vremena za odgovor.'],
    'no-route': ['Host {host} trenutačno nije dostupan.'],
    closed: ['Host {host} neočekivano je prekinuo vezu.', 'Host {host} nije poslao nikakve podatke.'],
    'not-tls': ['Host {host} poslao je nevažeći odgovor.'],
    'tls-refused': ['Host {host} upotrebljava nepodržane protokole.'],
  },
  sr: {
    heading: ['Овај сајт није доступан', 'Овај сајт не може да пружи безбедну везу'],
    'name-not-known': [
      'Нисмо успели да пронађемо IP адресу сервера хоста {host}.',
      'Уверите се да {host} не садржи словне грешке.',
    ],
    'nothing-listens': ['Хост {host} је одбио повезивање.'],
    filtered: ['Одговор хоста {host} је трајао предуго.'],
    'no-route': ['Хост {host} тренутно није доступан.'],
    closed: ['Хост {host} је неочекивано прекинуо везу.', 'Хост {host} није послао никакве податке.'],
    'not-tls': ['Хост {host} је послао неважећи одговор.'],
    'tls-refused': ['Хост {host} користи неподржани протокол.'],
  },
  bg: {
    heading: ['Няма достъп до този сайт', 'Този сайт не може да осигури защитена връзка'],
    'name-not-known': [
      'IP адресът на сървъра на {host} не можа да бъде намерен.',
      'Проверете дали {host} е изписано правилно.',
    ],
    'nothing-listens': ['{host} отказа да установи връзка.'],
    filtered: ['{host} не отговаря твърде дълго време.'],
    'no-route': ['Понастоящем няма достъп до {host}.'],
    closed: ['{host} неочаквано прекрати връзката.', '{host} не изпрати данни.'],
    'not-tls': ['{host} изпрати невалиден отговор.'],
    'tls-refused': ['{host} използва неподдържан протокол.'],
  },
};
