import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** What Python clients of many periods said to servers with each fault, as the texts of SPS come from such a client. Our own runs: they support nothing that is called documented. */
export const periodClients = {
  id: 'period-clients',
  title: 'Our own tests of Python clients, 2.7 to 3.12',
  product: 'urllib3',
  version: '1.22 to 2.2',
  url: null,
  read: true,
} as const satisfies Source;

export const excerpts = {
  'name-mismatch':
    "Up to urllib3 1.26: `hostname '<typed>' doesn't match '<name>'`, `doesn't match either of`, or `no appropriate commonName or subjectAltName fields were found`. With urllib3 2: `Hostname mismatch, certificate is not valid for` or `IP address mismatch, certificate is not valid for`, and the names in the certificate are not printed.",
  'ip-as-dns-name':
    "An IP address that the certificate holds as a DNS entry is refused, but by Python 2.7: `hostname '192.168.56.31' doesn't match '192.168.56.31'`.",
  'common-name':
    'Old clients take the common name where subjectAltName holds no DNS and no IP entry. With urllib3 2 the common name counts for nothing.',
  wildcards:
    '`*.example.company` covers `spp9.example.company` for all. `*.company` covers `examplespp.company` for old clients only.',
  'trust-before-name':
    'An untrusted chain fails before the names are compared: `CERTIFICATE_VERIFY_FAILED`, with a reason from Python 3.7 on.',
  dates:
    'A certificate out of its dates is refused by the client’s clock: `certificate has expired`, `certificate is not yet valid`; older clients give no reason.',
  weak: '`EE certificate key too weak`, `CA signature digest algorithm too weak`; older clients give no reason.',
  transport:
    '`[Errno 111] Connection refused`, `[Errno -2] Name or service not known`, `[Errno 113] No route to host`, `timed out. (connect timeout=1)`, `Read timed out. (read timeout=1)`, `Connection reset by peer`, `[SSL: WRONG_VERSION_NUMBER] wrong version number`.',
} as const satisfies Excerpts;
