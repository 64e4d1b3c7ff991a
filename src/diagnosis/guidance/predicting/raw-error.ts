import type { Certificate } from '../../certificate/certificate.ts';
import type { ClientKind, Fault } from './fault.ts';
import { pythonRepr } from './python-repr.ts';
import { sslWords } from './ssl-words.ts';
import { transportWords } from './transport-words.ts';

/** Where SPS registers, as the vendor's join error page shows it. */
const path = '/service/core/v3/Cluster/SessionModules';

/** SPP's own answers (its API description, `POST Cluster/SessionModules` and the cluster's other endpoints). */
const answers = {
  role: { Code: 60418, Message: 'This action can only be performed on the primary appliance (not replica).' },
  state: { Code: 60417, Message: 'This action cannot be performed in the current appliance state.' },
} as const;

const shape = (host: string, response: unknown, status: number | null): string =>
  JSON.stringify({ response, status, url: `https://${host}${path}` }, null, 2);

/** The exception with its cause, as requests prints it; Python up to 3.6 ends a single argument with a comma. */
function caused(host: string, client: ClientKind, { name, cause }: { name: string; cause: string }): string {
  const pool = `HTTPSConnectionPool(host=${pythonRepr(host)}, port=443)`;
  const wraps = cause.endsWith(')') && cause.startsWith('SSL(');
  const inner = wraps ? `SSLError(${cause.slice('SSL('.length, -1)}${client === 'sps' ? ',' : ''})` : cause;
  return `${name}: ${pool}: Max retries exceeded with url: ${path} (Caused by ${inner})`;
}

/**
 * The raw error that SPS would probably print for a fault, in the shape of the vendor's join error page.
 *
 * Wording from runs of period clients (Python 3.6 with urllib3 1.22, Python 3.12 with urllib3 2.2). What differs from run to run
 * (object addresses, limits in seconds) is `…`.
 *
 * @param leaf the certificate shown, for its names
 * @returns null where nobody has seen what SPS prints
 */
export function rawError(
  fault: Fault,
  host: string,
  client: ClientKind,
  leaf: Certificate | undefined,
): string | null {
  if (
    (fault.at === 'role' && fault.reason === 'replica') ||
    (fault.at === 'state' && fault.reason === 'not-online')
  )
    return shape(host, { ...answers[fault.at], InnerError: null }, 403);
  const transport = transportWords(fault, host, client);
  const ssl = transport === null ? sslWords(fault, host, client, leaf) : null;
  const said =
    transport === null
      ? ssl && caused(host, client, { name: 'SSLError', cause: `SSL(${ssl})` })
      : 'whole' in transport
        ? transport.whole
        : caused(host, client, transport);
  return said === null ? null : shape(host, `Error sending request: ${said}`, null);
}
