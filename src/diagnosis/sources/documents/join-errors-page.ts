import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** The vendor’s page of seven join errors and their resolutions, "join" wording. It names no product version. */
export const joinErrorsPage = {
  id: 'join-errors-page',
  title: 'Common join error resolutions',
  product: 'SPS',
  version: null,
  url: `${support}/technical-documents/doc1673331`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  'join-button':
    'After **Join** is clicked on SPS, SPS redirects the browser to SPP’s login page, the **Login** interface.',
  'address-not-reachable':
    "Heading: **Typo in SPP's address, the address is not reachable**. When SPS redirects to SPP’s login page, the browser reports an error, such as `This site can’t be reached`; the wording depends on the browser. Resolution: the **Back** button of the browser, then the correct address in the field **IPv4 address or hostname of SPP to join** (printed without its first letter: `Pv4 address or hostname of SPP to join`).",
  'address-not-spp':
    "Heading: **Typo in SPP's address, the address is alive, but not an SPP**. After **Join** is clicked, a web site other than SPP’s **Login** interface is displayed. Resolution: the **Back** button of the browser, then the correct address in the field **IPv4 address or hostname of SPP to join**.",
  'name-mismatch':
    "Heading: **SPP's HTTPS certificate does not match its IP address or hostname**. Raw error: `Error sending request: SSLError: HTTPSConnectionPool(host='examplespp.company', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\"hostname 'examplespp.company' doesn't match '192.0.2.123'\",),))`, `\"status\": null`. Where the certificate holds SPP’s IPv4 address as **Common Name** or in **subjectAltName**, enter that IP address. Where it holds only the DNS name there, use that hostname. Otherwise give SPP an SSL server certificate that matches its IP address (the guide’s **SSL Certificates**), and join again.",
  'wait-after-a-failure':
    'Said of the name mismatch: wait about five minutes after a failed, incomplete join, so that the timeout of its request expires before a new one starts. The alternative: **Reversing the SPP to SPS join** in the Safeguard Administration Guide.',
  'wrong-credentials':
    'Heading: **Typo in SPP credentials**. Login to the SPP web interface fails. Raw error: `"error": "invalid_request"`, `"error_description": "Access denied."`, `"success": false`. Resolution: the correct user name and password in the **SPP username:** and **SPP password:** prompts.',
  'insufficient-permission':
    'Heading: **SPP user has insufficient permission**. `Authorization is required for this request.`, `Code: 60108`, `Status: 403`, for `/service/core/v3/Cluster/SessionModules`. Resolution: when SPS redirects to SPP’s **Login** interface, log in as an SPP user who has the **Appliance** and **Operations** permissions.',
  'already-joined':
    'Heading: **SPS is already joined to SPP**. `The session connection has a missing, invalid, or non-unique value [ NodeId ].`, `Code: 60657`, `Status: 400`, for `/service/core/v3/Cluster/SessionModules`. Resolution: **Reversing the SPP to SPS join** in the Safeguard Administration Guide.',
  'join-too-slow':
    'Heading: **Joining takes too long (more than five minutes)**. `ERROR: Request to https://192.0.2.123/service/a2a/v2/PsmValidation failed, response (HTTP 403):` with `"Code": 60108` and `"Message": "Authorization is required for this request."`. Resolution: make sure that SPS is not overloaded, and try joining again.',
  'failed-message':
    'Above the name mismatch, the insufficient permission and the SPS that is already joined: `Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)`. It is not above the join that takes too long.',
  registration:
    'The raw errors show that SPS registers with a request of its own to SPP, over HTTPS, port `443`, at `/service/core/v3/Cluster/SessionModules`.',
} as const satisfies Excerpts;
