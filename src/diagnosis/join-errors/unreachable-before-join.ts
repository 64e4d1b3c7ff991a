import { firewallArticle, joinErrorsPage, joiningGuide602 } from '../sources/documents.ts';
import { stepBefore } from './before-join.ts';
import type { BeforeJoin } from './before-join.ts';
import type { Why } from './step.ts';
import { checkIpv4Before, compareBefore } from './path-before-join.ts';

const unreached = 'This wizard’s server does not reach SPP at this address';
const onlyFromHere: Why = {
  id: 'only-tried-from-here',
  text: 'After **Join**, SPS sends your browser to this address, and later calls it itself. So far, only this wizard’s server, `{vantage}`, has tried it. Whether your browser and SPS reach it is not known.',
  basis: 'inferred',
  source: joinErrorsPage,
};
const openPortForBoth = stepBefore(
  'open-port-443',
  'If the address is right, open TCP port 443 to SPP: for the computer of the SPS administrator, where SPP’s sign-in opens, and for SPS, which registers there.',
  'network',
  { source: joiningGuide602 },
);
const testOtherWays = stepBefore(
  'test-other-ways',
  'On the page of the check, open **Test it from your browser** and **Test it from SPS**: only this wizard’s server may be kept out.',
);

/** Where nothing was reached at the address: by this wizard's server, or by the visitor's browser. */
export const unreachableBeforeJoin: readonly BeforeJoin[] = [
  {
    variants: ['name-not-found'],
    title: unreached,
    why: [onlyFromHere],
    steps: [
      compareBefore(' This wizard’s server finds no IPv4 address for it.'),
      checkIpv4Before,
      stepBefore(
        'add-name-to-dns',
        'If the name is right, add it to DNS with SPP’s IPv4 address, on the name servers that SPS and the SPS administrator’s computer ask. They may know the name already, although this wizard’s server does not find it.',
        'network',
      ),
      testOtherWays,
    ],
  },
  {
    variants: ['port-closed'],
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
      compareBefore(),
      testOtherWays,
      openPortForBoth,
      stepBefore(
        'look-for-route',
        'If TCP port 443 is open, look for a missing route between the two and SPP.',
        'network',
      ),
    ],
  },
  {
    variants: ['tls-silent'],
    title: unreached,
    why: [onlyFromHere],
    steps: [
      compareBefore(' TCP port 443 opens there, but nothing answers TLS.'),
      testOtherWays,
      stepBefore(
        'find-device-between',
        'If the address is right, look for a device in front of SPP that decrypts TLS or drops large packets.',
        'network',
      ),
    ],
  },
  {
    variants: ['told-browser'],
    why: [
      {
        id: 'browser-finds-nothing',
        text: 'After **Join**, SPS sends your browser to this address. You reported that your browser does not reach it, so SPP’s sign-in would not open.',
        basis: 'inferred',
        source: joinErrorsPage,
      },
    ],
    steps: [
      compareBefore(),
      stepBefore(
        'open-port-443',
        'If the address is right, open TCP port 443 from the computer of the SPS administrator to SPP.',
        'network',
      ),
      stepBefore(
        'add-name-to-dns',
        'If the browser says that it does not find the name, add the name to the DNS that this computer asks.',
        'network',
      ),
      stepBefore('open-again', 'Open the address in your browser again, and report what came up.'),
    ],
  },
];
