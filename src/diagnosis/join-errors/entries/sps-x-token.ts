import { safeguardPs, safeguardPsReadme } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'sps-x-token',
  title: 'SPS refuses a script without an X-Token header',
  symptom: {
    text: 'SPS 7.5 or later refuses a script that joins over REST at its first write request.',
    basis: 'inferred',
    source: safeguardPs,
  },
  stopsAt: { outside: 'api-join' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPs, safeguardPsReadme],
  why: [
    {
      id: 'browsers-need-x-token',
      text: 'Since version 7.5, SPS requires the `X-Token` header on every PUT, POST and DELETE request from a client that looks like a browser, as PowerShell does by default.',
      basis: 'documented',
      source: safeguardPs,
    },
  ],
  steps: [
    {
      id: 'update-safeguard-ps',
      text: 'Update safeguard-ps: it now names a client that does not look like a browser.',
      basis: 'inferred',
      source: safeguardPs,
      who: 'sps-admin',
      safety: 'safe',
      commands: [{ by: 'powershell', run: 'Update-Module safeguard-ps' }],
    },
    {
      id: 'send-header',
      text: 'In a script of your own, send the token from `user/info` as `X-Token`, or a non-browser `User-Agent`.',
      basis: 'documented',
      source: safeguardPs,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  wait: {
    minutes: 0,
    text: 'No wait is needed: SPS itself refused the request, so SPP was not called.',
    basis: 'inferred',
  },
  examples: [],
});
