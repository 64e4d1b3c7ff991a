import { clusterManagement, joiningGuide602 } from '../sources/documents.ts';
import { stepBefore } from './before-join.ts';
import type { BeforeJoin } from './before-join.ts';
import type { Step } from './step.ts';

/** @param more what speaks for a typing error, as a sentence behind a space */
export const compareBefore = (more = ''): Step =>
  stepBefore(
    'compare-address',
    `Compare the address with SPP’s own, character by character.${more}`,
    'sps-admin',
    { source: clusterManagement },
  );

export const checkIpv4Before = stepBefore(
  'check-ipv4-address',
  'Check SPP’s IPv4 address here. You can enter it on SPS if SPP’s certificate names it.',
  'sps-admin',
  { settledBy: ['other-address'] },
);

/** Where commands that ran on SPS found TCP port 443 closed. */
export const portClosedToSps: BeforeJoin = {
  variants: ['told-sps'],
  steps: [
    compareBefore(),
    {
      id: 'open-port-443',
      text: 'Allow HTTPS from SPS to SPP on TCP port 443.',
      basis: 'documented',
      source: joiningGuide602,
      who: 'network',
      safety: 'safe',
    },
    stepBefore('run-commands-again', 'Run the commands again, and paste their output.'),
  ],
};
