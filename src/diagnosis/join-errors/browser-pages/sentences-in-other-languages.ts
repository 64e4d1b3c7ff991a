import type { PhraseSign } from '../pattern.ts';

/**
 * The same in other languages, as public sources show them: Firefox's own translations, and error pages of Chrome as people
 * quote them. A sentence that people also write themselves counts only where it stands alone on its line.
 */
export const sentencesInOtherLanguages: readonly PhraseSign[] = [
  { phrase: 'Diese Website ist nicht erreichbar', alone: true },
  { phrase: 'Die Website ist nicht erreichbar', alone: true },
  { phrase: 'Die Server-IP-Adresse von {host} wurde nicht gefunden', reason: 'name-not-known' },
  { phrase: '{host} hat die Verbindung abgelehnt', reason: 'nothing-listens' },
  { phrase: 'Die Verbindung mit dem Server {host} schlug fehl', reason: 'name-not-known' },
  { phrase: 'Firefox kann den Server unter {host} nicht finden', reason: 'name-not-known' },
  { phrase: 'Firefox kann keine Verbindung zu dem Server unter {host} aufbauen', reason: 'nothing-listens' },
  { phrase: 'Der Server unter {host} braucht zu lange, um eine Antwort zu senden', reason: 'filtered' },
  {
    phrase: 'Die Verbindung zum Server wurde zurückgesetzt, während die Seite geladen wurde',
    reason: 'reset',
  },

  { phrase: 'Ce site est inaccessible', alone: true },
  { phrase: "Impossible de trouver l'adresse IP du serveur de {host}", reason: 'name-not-known', bare: true },
  {
    phrase: "Impossible de se connecter au serveur à l'adresse {host}",
    reason: 'name-not-known',
    bare: true,
  },
  {
    phrase: "Firefox ne peut établir de connexion avec le serveur à l'adresse {host}",
    reason: 'nothing-listens',
    bare: true,
  },
  { phrase: "Le serveur à l'adresse {host} met trop de temps à répondre", reason: 'filtered' },
  {
    phrase: 'La connexion avec le serveur a été réinitialisée pendant le chargement de la page',
    reason: 'reset',
  },

  { phrase: 'No se puede acceder a este sitio' },
  { phrase: 'Firefox no puede encontrar el servidor en {host}', reason: 'name-not-known', bare: true },
  {
    phrase: 'Firefox no puede establecer una conexión con el servidor en {host}',
    reason: 'nothing-listens',
    bare: true,
  },
  { phrase: 'El servidor {host} está tardando demasiado en responder', reason: 'filtered' },

  { phrase: 'Impossibile raggiungere il sito', alone: true },
  { phrase: 'Questo sito non è raggiungibile', alone: true },
  { phrase: 'Firefox non riesce a contattare il server {host}', reason: 'name-not-known', bare: true },
  {
    phrase: 'Firefox non può stabilire una connessione con il server {host}',
    reason: 'nothing-listens',
    bare: true,
  },
  { phrase: 'Il server {host} sta impiegando troppo tempo a rispondere', reason: 'filtered' },

  { phrase: 'Não é possível acessar esse site', alone: true },
  { phrase: 'O Firefox não conseguiu localizar {host}', reason: 'name-not-known', bare: true },
  {
    phrase: 'O Firefox não conseguiu estabelecer uma conexão com o servidor {host}',
    reason: 'nothing-listens',
    bare: true,
  },
  { phrase: 'O servidor {host} demorou muito para responder', reason: 'filtered' },

  { phrase: 'Deze site is niet bereikbaar', alone: true },
  { phrase: '{host} heeft de verbinding geweigerd', reason: 'nothing-listens' },
  { phrase: 'Ta witryna jest nieosiągalna', alone: true },

  { phrase: 'A webhely nem érhető el', alone: true },
  { phrase: 'A(z) {host} visszautasította a csatlakozást', reason: 'nothing-listens' },
  { phrase: 'Nem lehet a(z) {host} helyen lévő kiszolgálóhoz csatlakozni', reason: 'name-not-known' },
  {
    phrase: 'A Firefox nem képes kapcsolatot létesíteni a(z) {host} helyen lévő kiszolgálóval',
    reason: 'nothing-listens',
  },
  { phrase: 'A(z) {host} helyen lévő kiszolgáló túl hosszú ideig nem válaszol', reason: 'filtered' },

  { phrase: 'Не удается получить доступ к сайту' },
  { phrase: 'Не удаётся получить доступ к сайту' },
  { phrase: 'Мы не можем подключиться к серверу {host}', reason: 'name-not-known', bare: true },
  {
    phrase: 'Firefox не может установить соединение с сервером {host}',
    reason: 'nothing-listens',
    bare: true,
  },
  { phrase: 'Время ожидания ответа от сервера {host} истекло', reason: 'filtered' },

  { phrase: 'Bu siteye ulaşılamıyor', alone: true },

  { phrase: 'このサイトにアクセスできません' },
  { phrase: '{host} という名前のサーバーに接続できません', reason: 'name-not-known' },
  { phrase: '{host} のサーバーへの接続を確立できませんでした', reason: 'nothing-listens' },
  { phrase: '{host} のサーバーからの応答が一定時間以内に返ってきませんでした', reason: 'filtered' },

  { phrase: '无法访问此网站' },
  { phrase: '{host} 拒绝了我们的连接请求', reason: 'nothing-listens' },
  { phrase: '找不到 {host} 的服务器 IP 地址', reason: 'name-not-known' },
  { phrase: '我们无法连接至 {host} 的服务器', reason: 'name-not-known' },
  { phrase: 'Firefox 无法建立到 {host} 服务器的连接', reason: 'nothing-listens' },
  { phrase: '{host} 的服务器响应时间过长', reason: 'filtered' },

  { phrase: '無法連上這個網站' },
  { phrase: '{host} 拒絕連線', reason: 'nothing-listens' },

  { phrase: '사이트에 연결할 수 없음' },
];
