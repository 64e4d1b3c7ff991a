import { clusterPage, linkGuidance, managedNetworksGuide, sessionSettings } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'joined-but-no-sessions',
  title: 'Joined, but SPP cannot start sessions',
  symptom: {
    text: 'The join succeeded, but SPP starts no session, or an access request policy offers no **SPS Connection Policy**.',
    basis: 'inferred',
    source: linkGuidance,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [linkGuidance, sessionSettings, clusterPage, managedNetworksGuide],
  why: [
    {
      id: 'single-node-does-not-record',
      text: 'SPP cannot start sessions where the only SPS node is both the Central Management node and the Search Master.',
      basis: 'documented',
      source: linkGuidance,
    },
    {
      id: 'no-connection-policy',
      text: 'SPP shows `No SPS connection policies found.` where it has not been joined, or where the join was deleted.',
      basis: 'documented',
      source: sessionSettings,
    },
  ],
  steps: [
    {
      id: 'look-for-link',
      text: 'On SPP, check whether the link to this SPS is listed.',
      basis: 'documented',
      source: clusterPage,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      commands: [
        { by: 'web-client', run: 'Cluster > Session Appliances with Safeguard for Privileged Sessions link' },
      ],
    },
    {
      id: 'choose-connection-policy',
      text: 'In the access request policy, open **Session Settings** and choose the cluster or appliance under **SPS Connection Policy**.',
      basis: 'documented',
      source: sessionSettings,
      who: 'spp-admin',
      role: 'Security Policy Administrator',
      safety: 'safe',
      commands: [
        { by: 'web-client', run: 'Security Policy Management > Entitlements > Access Request Policies' },
      ],
    },
    {
      id: 'have-a-recording-node',
      text: 'Make sure that at least one SPS node in the cluster can record sessions.',
      basis: 'documented',
      source: linkGuidance,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  wait: { minutes: 0, text: 'No wait is needed: no join is unfinished.', basis: 'inferred' },
  examples: [],
});
