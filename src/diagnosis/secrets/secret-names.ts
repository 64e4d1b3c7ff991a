/**
 * Names behind which a secret stands, whatever stands before them: `NewPassword`, `sps_password`, `$SppPassword`, `wsse:Password`.
 * Sources: SPP's and SPS's APIs, RFC 6749.
 */
export const secretNames = [
  'password',
  'passwd',
  'passphrase',
  'passwort',
  'kennwort',
  'mot de passe',
  'contraseña',
  'jelszó',
  'senha',
  'hasło',
  'пароль',
  'パスワード',
  '密码',
  '密碼',
  '비밀번호',
  'pwd',
  'secret',
  'token',
  'api_key',
  'api-key',
  'apikey',
  'private_key',
  'privatekey',
  'storepass',
  'keypass',
  'session_id',
  'session-id',
  'sessionid',
  'sessid',
  'base64pkcsdata',
] as const;

/** Names that count only where no letter or digit stands right before them. */
export const wholeSecretNames = [
  'pass',
  'pw',
  'otp',
  'bindpw',
  'x-auth',
  'authorization',
  'proxy-authorization',
  'set-cookie',
  'cookie',
] as const;

/** Of these the value is a scheme and what belongs to it (RFC 9110, section 11.6). */
export const authorizationNames: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization']);

/** Of these the value is a list of pairs (RFC 6265). */
export const cookieNames: ReadonlySet<string> = new Set(['cookie', 'set-cookie']);
