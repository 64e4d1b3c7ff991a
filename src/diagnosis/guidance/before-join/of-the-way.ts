import { joinErrorsPage, joiningGuide602 } from '../../sources/documents.ts';
import type { Statement } from '../../sources/statement.ts';
import type { Advice } from './define-advice.ts';
import { step } from './define-advice.ts';

const compare = 'Compare the address with SPP’s own page, sign by sign.';
const unreached = 'Our server does not reach SPP at this address';
const leads: Statement = {
  text: 'After **Join**, SPS sends your browser to this address, and then calls it itself. Only our server, `{vantage}`, has looked so far: whether your browser and SPS reach it is not known.',
  basis: 'inferred',
  source: joinErrorsPage,
};
const openForBoth = step(
  'If the address is right, have TCP port 443 to SPP opened, and look for a route: for your own computer, where SPP’s sign-in opens, and for SPS, which registers there.',
  'network',
  joiningGuide602,
);
const testOthers = step(
  'Test the way from your browser and the way from SPS, on the page of the check under **Three ways to SPP**: our server may be the only one that is kept out.',
);
const shows = { basis: 'inferred' } as const;

/** Where nothing, or not SPP, was met on one of the three ways. */
export const ofTheWay: readonly Advice[] = [
  {
    id: 'address-unreachable',
    which: 'name-not-found',
    title: unreached,
    why: [leads],
    steps: [
      step(`${compare} From our server it leads to no IPv4 address.`),
      step(
        'If the name is right, have it put into DNS with SPP’s IPv4 address, on the name servers that your computer and SPS ask. They may know it already, where ours do not.',
        'network',
      ),
      step('Or check SPP’s IPv4 address here: it can be typed if SPP’s certificate holds it.'),
      testOthers,
    ],
  },
  {
    id: 'address-unreachable',
    which: 'port-closed',
    title: unreached,
    why: [leads],
    steps: [step(`${compare} SPP listens on TCP port 443; a ping proves nothing.`), openForBoth, testOthers],
  },
  {
    id: 'address-unreachable',
    which: 'tls-silent',
    title: unreached,
    why: [leads],
    steps: [
      step(`${compare} Port 443 opens there, and then nothing answers TLS.`),
      step(
        'If the address is right, look for a device in between that opens TLS or drops large packets.',
        'network',
      ),
      testOthers,
    ],
  },
  {
    id: 'address-unreachable',
    which: 'told-browser',
    why: [
      {
        text: 'After **Join**, SPS sends your browser to this address. As you said, the browser finds nothing there, so SPP’s sign-in would not open.',
        basis: 'inferred',
        source: joinErrorsPage,
      },
    ],
    steps: [
      step(compare),
      step(
        'If the address is right, ask for the way from your own computer to SPP, TCP port 443, to be opened: this is your browser’s way, not SPS’s. If the browser says that it does not find the name, its DNS has to know it.',
        'network',
      ),
      step('Then open the address from your browser again, and say what came up.'),
    ],
  },
  ...(['not-spp', 'told-browser'] as const).map((which): Advice => ({
    id: 'address-not-spp',
    which,
    why: [
      {
        text: 'After **Join**, SPS sends your browser to this address. Another server lives there, so nobody could sign in on SPP.',
        basis: 'inferred',
        source: joinErrorsPage,
      },
    ],
    steps: [
      step('Find SPP’s own address, on SPP’s Cluster page or from who looks after SPP, and check that.'),
      step('Do not enter your SPP password on the page at this address: it is not SPP’s.'),
    ],
  })),
  {
    id: 'transport-dns',
    which: 'told-sps',
    why: [
      { text: 'SPS asks DNS servers of its own. Where you looked, they do not know the name.', ...shows },
    ],
    steps: [
      step(
        'Have the name put into DNS with SPP’s IPv4 address, on the name servers that SPS asks.',
        'network',
      ),
      step('Or check SPP’s IPv4 address here: it can be typed if SPP’s certificate holds it.'),
    ],
  },
  ...(['transport-refused', 'transport-timeout'] as const).map((id): Advice => ({
    id,
    which: 'told-sps',
    steps: [
      step('Compare the address with SPP’s own page, and with the one that the check saw.'),
      {
        text: 'Open the way from SPS to SPP, TCP port 443.',
        basis: 'documented',
        source: joiningGuide602,
        who: 'network',
        safety: 'safe',
      },
      step('Then run the commands again, and paste what they print.'),
    ],
  })),
];
