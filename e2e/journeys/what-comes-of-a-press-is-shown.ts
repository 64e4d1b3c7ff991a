import { expect, test } from '../test.ts';

const certificate = `subject=CN = spp.example.org
issuer=CN = Example CA
Verify return code: 10 (certificate has expired)
`;
const filler = 'Nov 23 15:04:05 sps1 sshd[811]: Accepted key for anna from 10.0.3.7 port 40122\n';
const log = { name: 'quiet.log', mimeType: 'text/plain', buffer: Buffer.from(filler.repeat(5000)) };

test.use({ viewport: { width: 390, height: 700 } });

test('what an unknown text comes to is said, brought into view, and has the focus', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/failed');
  await wizard.errorText.fill('something that SPS said');
  await expect(wizard.errorText).toBeFocused();
  await wizard.presses('Find the resolution');
  await wizard.isShown('This text is not known');
  // Whoever goes on typing is left alone.
  await wizard.errorText.pressSequentially(' and more');
  await expect(wizard.errorText).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'not known' })).toHaveCount(0);
});

test('what a tool printed, and a log file without an error, are shown the same way', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.pastes(certificate);
  await wizard.isShown(/openssl|certificate/i);
  await wizard.opensFile(log);
  await wizard.isShown('This file contains no known join error');
});
