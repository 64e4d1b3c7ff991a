import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, appendix "SPP and SPS join guidance": soft delete and hard delete. Our copy breaks off near its end. */
export const reversingTheJoin = {
  id: 'reversing-the-join',
  title: 'SPP administration guide, Reversing the SPP to SPS join',
  product: 'SPP',
  version: '7.x',
  url: `${support}/technical-documents/doc2062774`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  section:
    '**Reversing the SPP to SPS join** is in the appendix **SPP and SPS join guidance**: appendix C up to SPP 6.13, appendix B from 7.1 on.',
  'soft-delete':
    'A deleted session connection keeps its values, so that linking the same SPS again uses them, and the access request policies that point to it do not break.',
  'web-client':
    'In SPP’s web client, **Cluster > Session Appliances with Safeguard for Privileged Sessions link** is where connections are viewed, edited and deleted. Deleting there is a soft delete.',
  'hard-delete':
    'A connection is removed for good where it is not to be linked again, or where `retaining the previous session connection values is preventing a Safeguard for Privileged Sessions appliance from linking or relinking`.',
  powershell:
    '`split-safeguardSessionCluster -SessionMaster <name or ID of session master>`, then `Remove-SafeguardSessionSplitCluster -SessionMaster <name or ID of session master>`.',
  swagger:
    'Open **Swagger** at `https://<your-ip-address>/service/core/swagger` and **Authorize**. **Cluster > GET /v4/cluster/SessionModules**, **Try it out!**. If the unwanted connection is listed, note its ID, give it to **DELETE /v4/cluster/SessionModules**, **Try it out!**, and go back to the GET. If it is not listed, set **includeDisconnected** to `true`, and **Try it out!**. Our copy ends here.',
} as const satisfies Excerpts;
