import type { Racer } from './race-side-by-side.ts';
import { runProgram } from './run-program.ts';

/** Where the others look: a practice appliance, by its name and its port on loopback. */
export interface Target {
  host: string;
  port: number;
  /** File with the CA of its certificate. */
  ca: string;
}

const statusPath = '/service/notification/v4/Status/Availability';

/** `curl` fetching the status of a practice appliance. */
export const curlArgs = ({ host, port, ca }: Target): string[] => [
  '--silent',
  '--fail',
  '--cacert',
  ca,
  '--resolve',
  `${host}:${port}:127.0.0.1`,
  `https://${host}:${port}${statusPath}`,
];

const opensslArgs = ({ host, port, ca }: Target): string[] => [
  's_client',
  '-connect',
  `127.0.0.1:${port}`,
  '-servername',
  host,
  '-CAfile',
  ca,
  '-verify_return_error',
];

/** As little as shows the certificate and the protocols. */
const sslscanArgs = ({ host, port }: Target): string[] => [
  '--show-certificate',
  ...['ciphersuites', 'groups', 'fallback', 'renegotiation', 'compression', 'heartbleed'].map(
    (part) => `--no-${part}`,
  ),
  `--sni-name=${host}`,
  `127.0.0.1:${port}`,
];

/** As little as shows the certificate; no look-up by DNS, no question in between. */
const testsslArgs = ({ host, port }: Target): string[] => [
  '--server-defaults',
  '--warnings',
  'off',
  '--nodns',
  'none',
  '--ip',
  '127.0.0.1',
  `${host}:${port}`,
];

/** testssl ends with how much it found, up to 50; above 240 it could not do its work. */
const testsslDone = Array.from({ length: 51 }, (_, found) => found);

/** The usual tools, each as a whole process. */
export const peersOfTheCheck = (target: Target): readonly Racer[] => [
  { name: '`curl`, status only', run: () => runProgram('curl', curlArgs(target)) },
  { name: '`openssl s_client`, no status', run: () => runProgram('openssl', opensslArgs(target)) },
  { name: '`sslscan`, certificate and protocols', run: () => runProgram('sslscan', sslscanArgs(target)) },
  {
    name: '`testssl`, certificate only, once',
    run: async () =>
      (await runProgram('testssl', testsslArgs(target), testsslDone)) ??
      runProgram('testssl.sh', testsslArgs(target), testsslDone),
    once: true,
  },
];
