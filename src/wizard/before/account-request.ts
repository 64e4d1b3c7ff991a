import type { Products } from '#diagnosis/guidance/generation.ts';
import { placeText, spsWords, vendorPages } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';

const unmarked = (text: string): string => text.replaceAll('**', '');

/**
 * A request to whoever grants permissions on SPP, as plain text to send.
 *
 * @param host SPP's address as it was typed here; null where it was not
 */
export function accountRequest(products: Products, host: Known<string> | null): string {
  const { joining } = spsWords[products.sps === 'unsure' ? 'join' : products.sps];
  const sources = [...vendorPages[products.sps].guide, ...vendorPages[products.sps].errors];
  return [
    'To: the Authorizer Administrator of SPP',
    `Subject: permissions of the account for ${joining} SPS to SPP${host === null ? '' : ` (${host})`}`,
    '',
    `The SPP user that signs in while ${joining} SPS to SPP needs the administrator permissions Appliance and Operations.`,
    'SPP user: ____________________',
    '',
    'Please:',
    `1. On SPP, open ${unmarked(placeText('permissionsMenu', products))}, then the user, then the Permissions tab.`,
    '2. See whether Appliance and Operations are both selected. If not, select them.',
    '3. Answer with the user name and the time. Do not send a password.',
    '',
    'Without both permissions SPP answers with code 60108 after the sign-in, and nothing is joined.',
    '',
    ...sources.map(({ title, url }) => `Source: ${title}${url === null ? '' : `, ${url}`}`),
  ].join('\n');
}
