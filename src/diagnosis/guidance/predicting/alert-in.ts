/** OpenSSL's reason for an alert of the server, as the platform words it: its code, then the reason in small letters. */
const platform = /^ERR_SSL_(\S*(?:ALERT|UNRECOGNIZED_NAME)\S*): ([ -~]+)$/;

/**
 * The alert that a server sent, as Python prints it: `[SSL: TLSV1_ALERT_INTERNAL_ERROR] tlsv1 alert internal error`.
 *
 * OpenSSL from 3.2 on says `SSL/TLS` where the versions of Python's time said `SSLV3`.
 *
 * @param detail the platform's own words of a failed attempt
 * @returns null where they tell of no alert
 */
export function alertIn(detail: string): string | null {
  const [, code, words] = platform.exec(detail) ?? [];
  if (code === undefined || words === undefined) return null;
  return `[SSL: ${code.replace('SSL/TLS', 'SSLV3')}] ${words.replace('ssl/tls', 'sslv3')}`;
}
