import { afterEach, expect, test } from 'vitest';
import { forgetPasted, keepPasted, nothingPasted } from './pasted.ts';
import { bringPastedReader } from './pasted-reader.ts';
import { readPasted } from './read-pasted.ts';

bringPastedReader();
afterEach(forgetPasted);

const mismatch = (host: string) =>
  `Error sending request: SSLError: HTTPSConnectionPool(host='${host}', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname '${host}' doesn't match '192.0.2.123'",),))`;
const joined =
  'The session connection has a missing, invalid, or non-unique\nvalue [ NodeId ].\n\n Code: 60657\n URL: https://examplespp.company/service/core/v3/Cluster/SessionModules\n Status: 400';

test.each([
  ['an own error is one', mismatch('spp.own.test'), false],
  ['it stays one beside an error at the host of the manual', `${mismatch('spp.own.test')}\n${joined}`, false],
  ['the manual’s own example is none', mismatch('examplespp.company'), true],
])('a case of the reader: %s', (_name, text, manualExample) => {
  keepPasted({ ...nothingPasted, text });
  expect(readPasted('certificate-name-mismatch')?.manualExample).toBe(manualExample);
});
