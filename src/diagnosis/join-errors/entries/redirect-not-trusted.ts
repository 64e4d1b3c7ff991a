import { trustedServers } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'redirect-not-trusted',
  title: 'SPP does not send the sign-in back to SPS',
  symptom: {
    text: 'SPP’s sign-in shows an error instead of returning to SPS, after SPP’s list of trusted servers was cleared or narrowed.',
    basis: 'inferred',
    source: trustedServers,
  },
  stopsAt: { moves: [2, 3] },
  causedBy: [],
  basis: 'inferred',
  sources: [trustedServers],
  why: [
    {
      id: 'list-restricts-redirects',
      text: 'SPP can restrict login redirects to a list of servers. A single `*` in it means that there are no restrictions.',
      basis: 'documented',
      source: trustedServers,
    },
    {
      id: 'join-returns-to-sps',
      text: 'In a join, the sign-in has to return to SPS, so the list has to include SPS.',
      basis: 'inferred',
      source: trustedServers,
    },
  ],
  steps: [
    {
      id: 'note-address-of-sps',
      text: 'Note how your browser addresses SPS: the hostname or IP address in its address bar. SPP does no reverse DNS lookup, so the list has to contain the form that your browser uses.',
      basis: 'inferred',
      source: trustedServers,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'add-sps-to-list',
      text: 'Add that hostname or IP address to **Trusted Servers, CORS, and Redirects**, without scheme, port or path.',
      basis: 'inferred',
      source: trustedServers,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      commands: [
        {
          by: 'web-client',
          run: 'Appliance Management > Safeguard Access',
          note: 'The guide names the setting, but the part of it that was read gives no menu path. It is probably here.',
        },
      ],
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the sign-in has not returned to SPS, so SPS has not called SPP yet.',
    basis: 'inferred',
  },
  examples: [],
});
