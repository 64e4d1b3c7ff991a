import {
  clusterManagement,
  firewallArticle,
  joinErrorsPage,
  joiningGuide602,
} from '../../sources/documents.ts';
import type { Step, Why } from '../../join-errors/define-join-error.ts';
import type { Advice } from './define-advice.ts';
import { step } from './define-advice.ts';

const unreached = 'This wizard’s server does not reach SPP at this address';
const onlyFromHere: Why = {
  id: 'only-tried-from-here',
  text: 'After **Join**, SPS sends your browser to this address, and later calls it itself. So far, only this wizard’s server, `{vantage}`, has tried it. Whether your browser and SPS reach it is not known.',
  basis: 'inferred',
  source: joinErrorsPage,
};
const compareAddress = (more = '') =>
  step('compare-address', `Compare the address with SPP’s own, character by character.${more}`, 'sps-admin', {
    source: clusterManagement,
  });
const openPortForBoth = step(
  'open-port-443',
  'If the address is right, open TCP port 443 to SPP: for the computer of the SPS administrator, where SPP’s sign-in opens, and for SPS, which registers there.',
  'network',
  { source: joiningGuide602 },
);
const testOtherWays = step(
  'test-other-ways',
  'On the page of the check, open **Test it from your browser** and **Test it from SPS**: only this wizard’s server may be kept out.',
);
const checkIpv4 = step(
  'check-ipv4-address',
  'Check SPP’s IPv4 address here. You can enter it on SPS if SPP’s certificate names it.',
  'sps-admin',
  { settledBy: ['other-address'] },
);
const openPortForSps: Step = {
  id: 'open-port-443',
  text: 'Allow HTTPS from SPS to SPP on TCP port 443.',
  basis: 'documented',
  source: joiningGuide602,
  who: 'network',
  safety: 'safe',
};

/** Where nothing, or not SPP, was met on one of the three ways. */
export const ofTheWay: readonly Advice[] = [
  {
    id: 'address-unreachable',
    which: 'name-not-found',
    title: unreached,
    why: [onlyFromHere],
    steps: [
      compareAddress(' This wizard’s server finds no IPv4 address for it.'),
      checkIpv4,
      step(
        'add-name-to-dns',
        'If the name is right, add it to DNS with SPP’s IPv4 address, on the name servers that SPS and the SPS administrator’s computer ask. They may know the name already, although this wizard’s server does not find it.',
        'network',
      ),
      testOtherWays,
    ],
  },
  {
    id: 'address-unreachable',
    which: 'port-closed',
    title: unreached,
    why: [
      onlyFromHere,
      {
        id: 'ping-proves-nothing',
        text: 'SPP answers on TCP port 443. A ping that fails proves nothing: SPP does not answer ping.',
        basis: 'documented',
        source: firewallArticle,
      },
    ],
    steps: [
      compareAddress(),
      testOtherWays,
      openPortForBoth,
      step(
        'look-for-route',
        'If TCP port 443 is open, look for a missing route between the two and SPP.',
        'network',
      ),
    ],
  },
  {
    id: 'address-unreachable',
    which: 'tls-silent',
    title: unreached,
    why: [onlyFromHere],
    steps: [
      compareAddress(' TCP port 443 opens there, but nothing answers TLS.'),
      testOtherWays,
      step(
        'find-device-between',
        'If the address is right, look for a device in front of SPP that decrypts TLS or drops large packets.',
        'network',
      ),
    ],
  },
  {
    id: 'address-unreachable',
    which: 'told-browser',
    why: [
      {
        id: 'browser-finds-nothing',
        text: 'After **Join**, SPS sends your browser to this address. You reported that your browser does not reach it, so SPP’s sign-in would not open.',
        basis: 'inferred',
        source: joinErrorsPage,
      },
    ],
    steps: [
      compareAddress(),
      step(
        'open-port-443',
        'If the address is right, open TCP port 443 from the computer of the SPS administrator to SPP.',
        'network',
      ),
      step(
        'add-name-to-dns',
        'If the browser says that it does not find the name, add the name to the DNS that this computer asks.',
        'network',
      ),
      step('open-again', 'Open the address in your browser again, and report what came up.'),
    ],
  },
  ...(['not-spp', 'told-browser'] as const).map((which): Advice => ({
    id: 'address-not-spp',
    which,
    why: [
      {
        id: 'another-server-answers',
        text: 'After **Join**, SPS sends your browser to this address. Another server answers there, so nobody can sign in on SPP.',
        basis: 'inferred',
        source: joinErrorsPage,
      },
    ],
    steps: [
      step(
        'enter-no-password',
        'Do not enter your SPP password on the page at this address: it is not SPP’s.',
      ),
      step('find-own-address', 'Find SPP’s own address, or ask the SPP administrator for it.', 'sps-admin', {
        source: clusterManagement,
        settledBy: ['other-address'],
        commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
      }),
      step('check-own-address', 'Check SPP’s own address here before you enter it on SPS.', 'sps-admin', {
        settledBy: ['other-address'],
      }),
    ],
  })),
  {
    id: 'transport-dns',
    which: 'told-sps',
    why: [
      {
        id: 'sps-asks-its-own-dns',
        text: 'SPS asks DNS servers of its own. Where you tested, they do not know the name.',
        basis: 'inferred',
      },
    ],
    steps: [
      checkIpv4,
      step(
        'add-name-to-dns',
        'Add the name to DNS with SPP’s IPv4 address, on the name servers that SPS asks.',
        'network',
      ),
    ],
  },
  ...(['transport-refused', 'transport-timeout'] as const).map((id): Advice => ({
    id,
    which: 'told-sps',
    steps: [
      compareAddress(),
      openPortForSps,
      step('run-commands-again', 'Run the commands again, and paste their output.'),
    ],
  })),
];
