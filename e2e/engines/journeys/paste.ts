import { expect, test } from '../test.ts';

const frame =
  'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)';

/** One text for each documented error that has a text of its own, and the title of its resolution. */
const documented = [
  ["This site can't be reached\nERR_NAME_NOT_RESOLVED", 'SPP’s address cannot be reached from your browser'],
  [
    `${frame}\nSSLError(CertificateError("hostname 'spp.example.org' doesn't match '192.0.2.123'",),)`,
    'SPP’s certificate does not match the address',
  ],
  [
    '{"error": "invalid_request", "error_description": "Access denied.", "success": false}',
    'SPP does not accept the user name or password',
  ],
  [
    `${frame}\nAuthorization is required for this request.\n Code: 60108\n URL: https://spp.example.org/service/core/v3/Cluster/SessionModules\n Status: 403`,
    'The SPP user lacks a permission',
  ],
  [
    `${frame}\nThe session connection has a missing, invalid, or non-unique value [ NodeId ].\n Code: 60657\n URL: https://spp.example.org/service/core/v3/Cluster/SessionModules\n Status: 400`,
    'SPP already knows this SPS',
  ],
] as const;

test('pasted texts are recognised, each as its error', async ({ person }) => {
  for (const [text, title] of documented) {
    await person.opens('/failed');
    await person.types('Error text', text);
    await person.presses('button', 'Find the resolution');
    await expect.poll(() => person.page()).toContain(title);
  }
});

test('a private key is kept off the page', async ({ person }) => {
  await person.opens('/failed');
  const key = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7';
  await person.types('Error text', `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----`);
  await person.reads(/private key/i);
  expect(await person.page()).not.toContain(key);
});
