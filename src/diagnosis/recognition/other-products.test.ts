import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

const sessionModules = 'https://spp.example.org/service/core/v4/Cluster/SessionModules';
const untrusted =
  '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)';
const closed =
  "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response',))";

const aService = `${closed} when I call http://nlp.example.org:8888/plain`;

it('beside the address of a service on a port of its own nothing is likely', () => {
  expect(recognise(aService).matches.filter(({ certainty }) => certainty !== 'possible')).toEqual([]);
});

describe('beside the names of other products', () => {
  it.each([
    [
      'a ticket of Jira about the join, without its request',
      `Jira PAM-114: joining SPS to SPP fails with\n${untrusted}`,
      ['certificate-untrusted'],
    ],
    [
      'a ticket of Jira about Safeguard',
      `Jira PAM-114, component Safeguard.\n${untrusted}`,
      ['certificate-untrusted'],
    ],
    ['a ticket of Jira about Jira', `Jira PAM-114: our Jira is broken\n${untrusted}`, []],
    [
      'the name of SPS in an address is no word about it',
      `Jira PAM-114: see https://sps.example.org\n${untrusted}`,
      [],
    ],
    [
      'the request of the join decides',
      `splunk index=docker sourcetype=ansible HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by SSLError(SSLCertVerificationError(1, '${untrusted}')))`,
      ['certificate-untrusted'],
    ],
    [
      'what SPP answered nobody else says',
      `Jira PAM-115\nThis action can only be performed on the primary appliance (not replica).\nCode: 60418\nURL: ${sessionModules}`,
      ['spp-is-replica'],
    ],
    [
      'a product in another part of a long text',
      `Docker\n${'x '.repeat(2000)}\n${closed}`,
      ['transport-timeout'],
    ],
    [
      'a failed sign-in on SPP, in a ticket of ServiceNow',
      'ServiceNow INC0012345\n{"error": "invalid_request", "error_description": "Access denied.", "success": false}',
      ['wrong-credentials'],
    ],
    [
      'what SPS says, beside the address of a ticket',
      `Error sending request: ConnectionError: ${closed}\nhttps://gitlab.example.org:8443/pam/3`,
      ['transport-timeout'],
    ],
    [
      'a device on a port of its own',
      'Could not open socket to 10.0.0.1:830: [Errno 113] No route to host',
      [],
    ],

    [
      'a service on the port of the join',
      `${closed} when I call https://nlp.example.org/`,
      ['transport-timeout'],
    ],
  ])('%s', (_, text, ids) => {
    expect(recognise(text).matches.map(({ id }) => id)).toEqual(ids);
  });
});
