/** Files and texts that hold a private key, by the form that they come in. */
export type SecretKind =
  | 'private-key'
  | 'encrypted-private-key'
  | 'openssh-private-key'
  | 'putty-private-key'
  | 'pgp-private-key'
  | 'json-web-key'
  | 'pkcs12'
  | 'java-keystore';

interface SecretWords {
  /** What it is, to stand behind "This is ". */
  is: string;
  /** How to get at what may be shown; `**` and backticks are the only markup. */
  bring: string;
}

const certificate =
  'Use the certificate instead: the file, often `.crt`, `.cer` or `.pem`, that begins with `-----BEGIN CERTIFICATE-----`.';
const noCertificate = 'It says nothing about a join. Use what SPS shows, or SPP’s certificate.';

/**
 * What each is called, and what to bring in its place.
 *
 * The commands are those of openssl-pkcs12(1) (`-nokeys`: no private keys are output; `-clcerts`: only the certificate of the key)
 * and of keytool (`-exportcert -rfc`). Both ask for the password themselves: none stands on the line.
 */
export const secretWords: Record<SecretKind, SecretWords> = {
  'private-key': { is: 'a private key', bring: certificate },
  'encrypted-private-key': { is: 'a private key with a passphrase', bring: certificate },
  'openssh-private-key': { is: 'an OpenSSH private key', bring: noCertificate },
  'putty-private-key': { is: 'a PuTTY private key', bring: noCertificate },
  'pgp-private-key': { is: 'a PGP private key', bring: noCertificate },
  'json-web-key': { is: 'a JSON Web Key with its private part', bring: certificate },
  pkcs12: {
    is: 'a PKCS#12 file (.p12 or .pfx): it can contain a private key as well as the certificate',
    bring:
      'It is meant only for the upload on SPP. To use the certificate alone, extract it where the file is: `openssl pkcs12 -in FILE -clcerts -nokeys -out certificate.pem`.',
  },
  'java-keystore': {
    is: 'a Java keystore: it can contain private keys',
    bring:
      'To use the certificate alone, extract it where the file is: `keytool -exportcert -rfc -keystore FILE -alias NAME -file certificate.pem`.',
  },
};

/** What is said first: which secret it is. */
export const secretTitle = (kind: SecretKind): string => `This is ${secretWords[kind].is}`;

/** What became of it, and what to do now; in the words of the page and of the command line. */
export const nothingKept = 'Nothing of it was kept, shown or sent. Close it.';
