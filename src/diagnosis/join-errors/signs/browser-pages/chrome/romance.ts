import type { PageWords } from '../page-words.ts';

/** Sentences of Chrome’s and Edge’s error pages. Source: Chromium’s own translations, as Debian’s package `chromium-l10n` 156 carries them. */
export const chromeRomance: PageWords = {
  fr: {
    heading: ['Ce site est inaccessible'],
    'name-not-known': [
      "Impossible de trouver l'adresse IP du serveur de {host}.",
      "Vérifiez si l'adresse {host} est correcte.",
    ],
    'nothing-listens': ["{host} n'autorise pas la connexion."],
    filtered: ['{host} a mis trop de temps à répondre.'],
    'no-route': ['{host} est actuellement inaccessible.'],
    closed: ['{host} a mis fin à la connexion de manière inattendue.', "{host} n'a envoyé aucune donnée."],
    unsecured: ['Ce site ne peut pas fournir de connexion sécurisée'],
    protocol: ['{host} a envoyé une réponse incorrecte.', '{host} utilise un protocole incompatible.'],
    name: [
      "Impossible de vérifier sur le serveur qu'il s'agit bien du domaine {host}, car son certificat de sécurité provient du domaine …",
    ],
    untrusted: [
      "Impossible de vérifier sur le serveur qu'il s'agit bien du domaine {host}, car son certificat de sécurité n'est pas considéré comme fiable par le système d'exploitation de votre ordinateur …",
    ],
    dates: [
      "Impossible de vérifier que ce serveur est bien {host}, car son certificat de sécurité actuel n'est pas valide …",
    ],
  },
  es: {
    heading: ['No se puede acceder a este sitio web'],
    'name-not-known': [
      'No se ha podido encontrar la dirección IP del servidor de {host}.',
      'Comprueba si hay un error de escritura en {host}.',
    ],
    'nothing-listens': ['La página {host} ha rechazado la conexión.'],
    filtered: ['{host} ha tardado demasiado tiempo en responder.'],
    'no-route': ['No se puede acceder a la página {host} en este momento.'],
    closed: ['{host} ha cerrado la conexión de forma inesperada.', '{host} no ha enviado ningún dato.'],
    unsecured: ['Este sitio web no puede proporcionar una conexión segura'],
    protocol: [
      '{host} ha enviado una respuesta no válida.',
      'La página {host} utiliza un protocolo no admitido.',
    ],
    name: [
      'Este servidor no ha podido probar que su dominio es {host}, su certificado de seguridad procede de …',
    ],
    untrusted: [
      'Este servidor no ha podido probar que su dominio es {host}, el sistema operativo de tu ordenador no confía en su certificado de seguridad …',
    ],
    dates: [
      'Este servidor no ha podido probar que su dominio es {host}, ya que su certificado de seguridad no es válido en este momento …',
    ],
  },
  'es-419': {
    heading: ['No se puede acceder a este sitio'],
    'name-not-known': [
      'No se pudo encontrar la dirección IP del servidor de {host}.',
      'Revisa que no haya errores de ortografía en {host}.',
    ],
    'nothing-listens': ['{host} rechazó la conexión.'],
    filtered: ['{host} tardó demasiado en responder.'],
    'no-route': ['No se puede acceder a {host} en este momento.'],
    closed: ['{host} cerró la conexión de forma inesperada.', '{host} no envió ningún dato.'],
    unsecured: ['Este sitio no puede proporcionar una conexión segura'],
    protocol: ['{host} envió una respuesta no válida.', '{host} utiliza un protocolo no compatible.'],
    name: [
      'Este servidor no pudo probar que su dominio es {host}; el certificado de seguridad proviene de …',
    ],
    untrusted: [
      'Este servidor no pudo probar que su dominio es {host}; el sistema operativo de la computadora no confía en el certificado de seguridad …',
    ],
    dates: [
      'Este servidor no pudo demostrar que se trata de {host}; el certificado de seguridad no es válido en este momento …',
    ],
  },
  it: {
    heading: ['Impossibile raggiungere il sito'],
    'name-not-known': [
      "Impossibile trovare l'indirizzo IP del server di {host}.",
      'Controlla eventuali errori di battitura in {host}.',
    ],
    'nothing-listens': ['Connessione negata da {host}.'],
    filtered: ['{host} ha impiegato troppo tempo a rispondere.'],
    'no-route': ['{host} non è attualmente raggiungibile.'],
    closed: ['{host} ha chiuso in modo imprevisto la connessione.', '{host} non ha inviato dati.'],
    unsecured: ['Il sito non può fornire una connessione protetta'],
    protocol: ['{host} ha inviato una risposta non valida.', '{host} utilizza un protocollo non supportato.'],
    name: [
      'Questo server non è riuscito a dimostrare che si tratta di {host}; il relativo certificato di sicurezza proviene da …',
    ],
    untrusted: [
      'Questo server non è riuscito a dimostrare che si tratta di {host}; il relativo certificato di sicurezza non è considerato attendibile dal sistema operativo del computer …',
    ],
    dates: [
      'Questo server non è riuscito a verificare che si tratta di {host}; il relativo certificato di sicurezza non è considerato valido in questa fase …',
    ],
  },
  'pt-BR': {
    heading: ['Não é possível acessar esse site'],
    'name-not-known': [
      'Não foi possível encontrar o endereço IP do servidor de {host}.',
      'Verifique se há um erro de digitação em {host}.',
    ],
    'nothing-listens': ['A conexão com {host} foi recusada.'],
    filtered: ['{host} demorou muito para responder.'],
    'no-route': ['No momento, não é possível acessar {host}.'],
    closed: ['{host} encerrou a conexão inesperadamente.', 'Nenhum dado foi enviado por {host}'],
    unsecured: ['Não foi possível estabelecer uma conexão segura com este site'],
    protocol: ['{host} enviou uma resposta inválida.', '{host} usa um protocolo incompatível.'],
    name: ['Este servidor não conseguiu provar que é {host}. O certificado de segurança é de …'],
    untrusted: [
      'Este servidor não conseguiu provar que é {host}. O certificado de segurança não é confiável para o sistema operacional do seu computador …',
    ],
    dates: [
      'Este servidor não conseguiu provar que é {host}. O certificado de segurança dele não é válido no momento …',
    ],
  },
  'pt-PT': {
    heading: ['Não é possível aceder a este site'],
    'name-not-known': [
      'Não foi possível encontrar o endereço IP do servidor de {host}.',
      'Verifique se existe algum erro ortográfico em {host}.',
    ],
    'nothing-listens': ['{host} recusou estabelecer ligação.'],
    filtered: ['{host} demorou demasiado tempo a responder.'],
    'no-route': ['{host} está inacessível de momento.'],
    closed: ['{host} fechou a ligação inesperadamente.', '{host} não enviou quaisquer dados.'],
    unsecured: ['Este site não consegue fornecer uma ligação segura'],
    protocol: ['{host} enviou uma resposta inválida.', '{host} utiliza um protocolo não suportado.'],
    name: [
      'Este servidor não conseguiu provar que é o domínio {host}; o respetivo certificado de segurança é do domínio …',
    ],
    untrusted: [
      'Este servidor não conseguiu provar que é o domínio {host}; o sistema operativo do seu computador não confia no respetivo certificado de segurança …',
    ],
    dates: [
      'Este servidor não conseguiu provar que é {host}; de momento, o respetivo certificado de segurança não é válido …',
    ],
  },
  ca: {
    heading: ['No es pot accedir a aquest lloc web'],
    'name-not-known': [
      "No s'ha trobat l'adreça IP del servidor de l'amfitrió {host}.",
      'Comprova si {host} està ben escrit.',
    ],
    'nothing-listens': ['{host} no ens ha permès establir la connexió.'],
    filtered: ['{host} ha tardat massa a respondre.'],
    'no-route': ['Actualment no es pot accedir a {host}.'],
    closed: ['{host} ha tancat la connexió de manera inesperada.', '{host} no ha enviat dades.'],
    unsecured: ['Aquest lloc web no pot proporcionar una connexió segura'],
    protocol: ['{host} ha enviat una resposta que no és vàlida.', '{host} fa servir un protocol no admès.'],
  },
  ro: {
    heading: ['Acest site nu poate fi accesat'],
    'name-not-known': [
      'Nu s-a găsit adresa IP pentru serverul {host}.',
      'Verifică dacă există vreo greșeală de scriere în {host}.',
    ],
    'nothing-listens': ['{host} a refuzat conexiunea.'],
    filtered: ['{host} a răspuns prea târziu.'],
    'no-route': ['Momentan, {host} nu poate fi accesat.'],
    closed: ['{host} a închis conexiunea în mod neașteptat.', '{host} nu a trimis date.'],
    unsecured: ['Acest site nu poate oferi o conexiune sigură'],
    protocol: ['{host} a trimis un răspuns nevalid.', '{host} folosește un protocol neacceptat.'],
  },
};
