import type { PageWords } from '../page-words.ts';

/** Sentences of Firefox’s error pages. Source: Firefox’s own translations, as Debian’s packages `firefox-esr-l10n-…` 153 carry them. */
export const firefoxRomance: PageWords = {
  fr: {
    'name-not-known': ['Impossible de se connecter au serveur à l’adresse {host}.'],
    'nothing-listens': ['Firefox ne peut établir de connexion avec le serveur à l’adresse {host}.'],
    filtered: ['Le serveur à l’adresse {host} met trop de temps à répondre.'],
    reset: ['La connexion avec le serveur a été réinitialisée pendant le chargement de la page.'],
    closed: ['La connexion avec {host} a été interrompue pendant le chargement de la page.'],
    unnamed: ['Firefox ne peut pas se connecter au serveur à l’adresse {host}'],
    protocol: ['Firefox ne peut pas établir de connexion sécurisée avec le serveur à l’adresse {host}.'],
    warned: [
      '{host} utilise un certificat de sécurité invalide.',
      'Firefox a détecté une menace de sécurité potentielle et n’a pas poursuivi vers {host}.',
    ],
    either: ['Une erreur est survenue pendant une connexion à {host}.'],
  },
  'es-ES': {
    'name-not-known': ['No podemos conectar al servidor en {host}.'],
    'nothing-listens': ['Firefox no puede establecer una conexión con el servidor en {host}.'],
    filtered: [
      'El servidor {host} está tardando demasiado en responder.',
      'El servidor en {host} está tardando demasiado en responder.',
    ],
    reset: ['La conexión al servidor fue reiniciada mientras la página se cargaba.'],
    closed: ['La conexión a {host} fue interrumpida mientras la página se cargaba.'],
    unnamed: ['Firefox no puede conectarse al servidor {host}'],
    protocol: ['Firefox no puede crear una conexión segura al servidor en {host}.'],
    warned: [
      '{host} usa un certificado de seguridad no válido.',
      'Firefox ha detectado una posible amenaza de seguridad y no ha cargado {host}.',
    ],
    either: ['Ha ocurrido un error al conectar con {host}.'],
  },
  it: {
    'name-not-known': ['Non è possibile contattare il server {host}.'],
    'nothing-listens': ['Firefox non può stabilire una connessione con il server {host}.'],
    filtered: [
      'Il server {host} sta impiegando troppo tempo a rispondere.',
      'Il server {host} sta impiegando troppo tempo per rispondere.',
    ],
    reset: ['La connessione al server è stata annullata durante il caricamento della pagina.'],
    closed: ['La connessione con {host} è stata interrotta durante il caricamento della pagina.'],
    unnamed: ['Firefox non riesce a connettersi al server {host}'],
    protocol: ['Firefox non è in grado di creare una connessione sicura al server per {host}.'],
    warned: [
      '{host} utilizza un certificato di sicurezza non valido.',
      'Firefox ha rilevato una potenziale minaccia per la sicurezza e interrotto la connessione con {host}.',
    ],
    either: ['Si è verificato un errore durante la connessione a {host}.'],
  },
  'pt-BR': {
    'name-not-known': ['Não foi possível conectar com o servidor de {host}.'],
    'nothing-listens': ['O Firefox não conseguiu estabelecer uma conexão com o servidor {host}.'],
    filtered: [
      'O servidor {host} demorou muito para responder.',
      'O servidor em {host} está demorando muito para responder.',
    ],
    reset: ['A conexão com o servidor foi reiniciada durante o carregamento da página.'],
    closed: ['A conexão com {host} foi interrompida durante o carregamento da página.'],
    unnamed: ['O Firefox não conseguiu se conectar ao servidor em {host}'],
    protocol: ['O Firefox não consegue criar uma conexão segura com o servidor em {host}.'],
    warned: [
      'O servidor {host} usa um certificado de segurança inválido.',
      'O Firefox detectou uma potencial ameaça de segurança e não seguiu para {host}.',
    ],
    either: ['Ocorreu um erro durante uma conexão com {host}.'],
  },
  'pt-PT': {
    'name-not-known': ['Não é possível estabelecer a ligação ao servidor em {host}.'],
    'nothing-listens': ['O Firefox não consegue estabelecer uma ligação para o servidor em {host}.'],
    filtered: [
      'O servidor em {host} está a demorar demasiado tempo a responder.',
      'O servidor em {host} está a demorar muito a responder.',
    ],
    reset: ['A ligação ao servidor foi reposta durante o carregamento da página.'],
    closed: ['A ligação a {host} foi interrompida durante o carregamento da página.'],
    unnamed: ['O Firefox não consegue estabelecer ligação ao servidor em {host}'],
    protocol: ['O Firefox não consegue estabelecer uma ligação segura ao servidor em {host}.'],
    warned: [
      '{host} utiliza um certificado de segurança inválido.',
      'O Firefox detetou um potencial risco de segurança e não continuou para {host}.',
    ],
    either: ['Ocorreu um erro durante a ligação a {host}.'],
  },
  ro: {
    'name-not-known': ['Nu ne putem conecta la serverul de la adresa {host}.'],
    'nothing-listens': ['Firefox nu poate stabili o conexiune cu serverul {host}.'],
    filtered: [
      'Serverul de la {host} nu răspunde suficient de rapid.',
      'Serverului de la {host} îi ia prea mult ca să răspundă.',
    ],
    reset: ['Conexiunea cu serverul a fost reinițializată în timp ce se încărca pagina.'],
    closed: ['Conexiunea cu {host} s-a întrerupt în timp ce se încărca pagina.'],
    unnamed: ['Firefox nu se poate conecta la serverul de la {host}'],
    protocol: ['Firefox nu poate crea o conexiune securizată la serverul de la {host}.'],
    warned: [
      '{host} folosește un certificat de securitate nevalid.',
      'Firefox a detectat o posibilă amenințare de securitate și nu a continuat la {host}.',
    ],
    either: ['A apărut o eroare în timpul conectării la {host}.'],
  },
};
