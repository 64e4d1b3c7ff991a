import { X509Certificate } from 'node:crypto';
import { trialPem as pem } from '#diagnosis/secrets/fixtures/trial-pem.ts';
import { expect, test } from '../test.ts';

const der = () => new X509Certificate(pem).raw;

test('a pasted certificate is named and judged for the address', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(`Is this one good?\n${pem}`);
  await wizard.reads('A certificate for spp.practice.test');
  await wizard.judgesFor('192.0.2.9');
  await wizard.isShown('This certificate is not for 192.0.2.9');
  await expect(page.getByRole('heading', { name: 'This certificate is not for 192.0.2.9' })).toBeVisible();
  await page.getByText('Keep 192.0.2.9, replace the certificate').first().click();
  await expect(page.getByText('192.0.2.9, 192.0.2.123', { exact: true }).first()).toBeVisible();
  await wizard.judgesFor('192.0.2.123');
  await expect(
    page.getByRole('heading', { name: 'This certificate is right for 192.0.2.123' }),
  ).toBeVisible();
  await wizard.findsItAccessible();
  expect(wizard.checksMade).toEqual([]);
});

test('a certificate file in DER is judged for the address that was answered', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.types('spp.practice.test');
  await wizard.opens('/failed#address=spp.practice.test');
  await wizard.opensFile({ name: 'spp.cer', mimeType: 'application/pkix-cert', buffer: der() });
  await expect(
    page.getByRole('heading', { name: 'This certificate is right for spp.practice.test' }),
  ).toBeVisible();
});

/** A value of DER (X.690): tag, length, contents. */
function derOf(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** Certificates without a signature, as Windows and certificate authorities export a chain: PKCS#7, RFC 2315. */
function pkcs7(certificate: Buffer): Buffer {
  const oid = (hex: string) => derOf(0x06, Buffer.from(hex, 'hex'));
  const signedData = derOf(
    0x30,
    derOf(0x02, Buffer.from([1])),
    derOf(0x31),
    derOf(0x30, oid('2a864886f70d010701')),
    derOf(0xa0, certificate),
    derOf(0x31),
  );
  return derOf(0x30, oid('2a864886f70d010702'), derOf(0xa0, signedData));
}

test('a chain file in PKCS#7, as bytes or as text, is read and judged', async ({ wizard, page }) => {
  const bytes = pkcs7(der());
  const text = `-----BEGIN PKCS7-----\n${bytes.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END PKCS7-----\n`;
  for (const [name, buffer] of [
    ['chain.p7b', bytes],
    ['chain.p7c', Buffer.from(text)],
  ] as const) {
    await wizard.opens('/failed#address=192.0.2.123');
    await wizard.opensFile({ name, mimeType: 'application/x-pkcs7-certificates', buffer });
    // An address that only a link holds is judged when it is asked for.
    await wizard.judgesFor('192.0.2.123');
    await expect(
      page.getByRole('heading', { name: 'This certificate is right for 192.0.2.123' }),
    ).toBeVisible();
  }
});

test('a certificate file that is dropped on the page is opened', async ({ wizard, page }) => {
  await wizard.opens('/failed#address=spp.practice.test');
  await wizard.dropsFile({ name: 'spp.cer', mimeType: 'application/pkix-cert', buffer: der() });
  await wizard.judgesFor('spp.practice.test');
  await expect(
    page.getByRole('heading', { name: 'This certificate is right for spp.practice.test' }),
  ).toBeVisible();
});

test('what curl says is led to the join error that it would be', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.pastes('curl: (7) Failed to connect to 192.0.2.77 port 443 after 0 ms: Connection refused');
  await wizard.reads('curl says');
  await wizard.follows(/Connection refused/);
  await wizard.standsOn(/./);
});

test('SPP’s status that curl printed is read for what SPP says of itself', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.pastes(
    '$ curl -k https://192.0.2.77/service/notification/v4/Status/Availability\n{"ApplianceName":"SPP1","ApplianceVersion":"7.5.1.2","ApplianceCurrentState":"Online","IsPrimary":false,"IsReplica":true}',
  );
  await wizard.reads('The SPP SPP1 answers, with version 7.5.1.2');
  await wizard.reads('It is a replica');
});
