import { reversingTheJoin, sppApi } from '../sources/documents.ts';
import type { Decision } from './define-join-error.ts';
import type { Command, Step } from './step.ts';

const page = 'Cluster > Session Appliances with Safeguard for Privileged Sessions link';
const api = 'https://{host}/service/core/{api}/Cluster/SessionModules';
const swagger = 'In Swagger (`https://{host}/service/core/swagger`, **Authorize**) this is';
const olderApi = '{olderApi}';

/** How the list is looked at: who may, what settles it, and each way. Spread into a step with words of its own. */
export const listing = {
  who: 'spp-admin',
  role: 'Appliance Administrator',
  safety: 'safe',
  settledBy: ['list-seen'],
  commands: [
    { by: 'web-client', run: page, note: 'The path is that of SPP 7.4.' },
    {
      by: 'powershell',
      run: 'Get-SafeguardSessionCluster -AllFields',
      note: 'This lists the connected ones.',
    },
    {
      by: 'powershell',
      run: 'Get-SafeguardSessionSplitCluster -AllFields',
      note: 'This lists only the disconnected ones.',
    },
    {
      by: 'api',
      run: `GET ${api}`,
      note: `${swagger} **Cluster > GET /{api}/cluster/SessionModules**. ${olderApi}`,
    },
    {
      by: 'api',
      run: `GET ${api}?includeDisconnected=true`,
      note: 'This lists the disconnected ones too. In Swagger, set **includeDisconnected** to `true`.',
    },
  ],
} as const satisfies Omit<Step, 'id' | 'text' | 'basis' | 'source'>;

/** Finds out what SPP knows of this SPS. */
export const lookAtConnections: Step = {
  ...listing,
  id: 'list-connections',
  text: 'List the session connections on SPP, including the disconnected ones. Find this SPS by its hostname, network address or node ID, and note the ID of the connection and whether it is trusted.',
  basis: 'documented',
  source: reversingTheJoin,
};

const disconnecting: readonly Command[] = [
  { by: 'web-client', run: page, note: 'Select the connection of this SPS and delete it (SPP 7.4).' },
  { by: 'powershell', run: 'Split-SafeguardSessionCluster -SessionMaster <ID>' },
  {
    by: 'api',
    run: `DELETE ${api}/<ID>`,
    note: `${swagger} **Cluster > DELETE /{api}/cluster/SessionModules/(id)**. ${olderApi}`,
  },
];

/** Disconnects and keeps the values; it cuts a live link. */
export const softDelete: Step = {
  id: 'soft-delete',
  text: 'Delete the connection by its ID (soft delete). SPP keeps its values, so that the same SPS can reuse them when it links again.',
  basis: 'documented',
  source: reversingTheJoin,
  who: 'spp-admin',
  role: 'Appliance Administrator',
  safety: 'safe',
  breaks: 'Until it is joined again, SPP starts no sessions through this SPS.',
  commands: disconnecting,
};

/** Removes a disconnected one for good. */
export const hardDelete: Step = {
  id: 'hard-delete',
  text: 'Permanently remove the disconnected connection by its ID (hard delete).',
  basis: 'documented',
  source: reversingTheJoin,
  who: 'spp-admin',
  role: 'Appliance Administrator',
  safety: 'cannot-be-undone',
  breaks:
    'The values of the connection are lost, and access request policies that refer to it can stop working.',
  commands: [
    {
      by: 'powershell',
      run: 'Remove-SafeguardSessionSplitCluster -SessionMaster <ID>',
      note: 'Use only an ID that `Get-SafeguardSessionSplitCluster -AllFields` shows. Judging by its code, the command also takes the ID of a connected one.',
    },
    {
      by: 'api',
      run: `DELETE ${api}/<ID>`,
      note: `Use only an ID that is listed with **includeDisconnected** alone. That this second DELETE removes it for good is inferred from the PowerShell command. ${olderApi}`,
    },
  ],
};

const keepJoin: Step = {
  id: 'keep-connection',
  text: 'Leave the connection as it is: this SPS is already joined to SPP.',
  basis: 'inferred',
  source: sppApi,
  who: 'spp-admin',
  safety: 'safe',
};

const deleteToRejoin: Step = {
  ...softDelete,
  id: 'soft-delete-to-rejoin',
  text: 'Only if this SPS has to join anew, delete the connection by its ID (soft delete). SPP keeps its values, so that the same SPS can reuse them when it links again.',
};

/** What SPP has kept serves a join that was not tried since; else it is in the way. */
const tryThenRemove: readonly [Step, Step] = [
  {
    id: 'try-kept-values',
    text: 'If nobody has tried to join since the connection was disconnected, try that first: the same SPS can reuse the kept values.',
    basis: 'inferred',
    source: reversingTheJoin,
    who: 'sps-admin',
    safety: 'safe',
  },
  {
    ...hardDelete,
    text: 'If the join fails while the connection is disconnected, permanently remove that connection by its ID (hard delete).',
  },
];

const lookElsewhere: readonly [Step, Step] = [
  {
    id: 'compare-cluster',
    text: 'Make sure that you looked on the SPP that SPS called.',
    basis: 'inferred',
    who: 'spp-admin',
    safety: 'safe',
  },
  {
    id: 'contact-support',
    text: 'If that SPP lists no connection of this SPS either, send the error details and both lists to One Identity support.',
    basis: 'inferred',
    who: 'sps-admin',
    safety: 'safe',
  },
];

/** What to do for the two answers in which entries differ; absent: as for a join that was refused. */
interface Answers {
  disconnectedOnly?: readonly [Step, ...Step[]];
  inNoList?: readonly [Step, ...Step[]];
}

/** The question that the list on SPP answers, with one action for each answer. */
export const decideByList = ({
  disconnectedOnly = tryThenRemove,
  inNoList = lookElsewhere,
}: Answers = {}): Decision => ({
  id: 'list-on-spp',
  question: 'What does the list on SPP show for this SPS?',
  look: lookAtConnections,
  answers: [
    {
      id: 'connected-trusted',
      text: 'SPP lists this SPS as connected and trusted.',
      steps: [keepJoin, deleteToRejoin],
    },
    {
      id: 'connected-not-trusted',
      text: 'SPP lists this SPS as connected but not trusted.',
      steps: [softDelete],
    },
    {
      id: 'disconnected-only',
      text: 'SPP lists this SPS only with **includeDisconnected**, or only among the split ones in PowerShell.',
      steps: disconnectedOnly,
    },
    { id: 'in-no-list', text: 'No list on SPP shows this SPS.', steps: inNoList },
  ],
});
