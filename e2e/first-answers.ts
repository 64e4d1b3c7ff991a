/** A practice address and what its answer begins with. */
interface FirstAnswer {
  what: string;
  address: string;
  kicker: RegExp;
  heading: string;
  /** The value to type; null where none may be typed. */
  value: string | null;
  main: string;
}

/** The heading where nothing stops the join. */
export const clear = 'Nothing seen from here would stop the join';

export const firstAnswers: readonly FirstAnswer[] = [
  {
    what: 'a certificate for an IP address',
    address: 'examplespp.practice.test',
    kicker: /^Would probably stop at move 4 of 5$/,
    heading: 'SPP’s certificate is for 192.0.2.123, not for the name you typed',
    value: '192.0.2.123',
    main: 'Use this address',
  },
  {
    what: 'a certificate for a name',
    address: '192.0.2.15',
    kicker: /^Would probably stop at move 4 of 5$/,
    heading: 'SPP’s certificate is for spp-by-name.practice.test, not for the address you typed',
    value: 'spp-by-name.practice.test',
    main: 'Use this address',
  },
  {
    what: 'a healthy SPP',
    address: 'spp.practice.test',
    kicker: /^Clear/,
    heading: clear,
    value: 'spp.practice.test',
    main: 'Continue: before you join',
  },
  {
    what: 'a replica',
    address: 'spp-replica.practice.test',
    kicker: /^Would probably stop at move/,
    heading: 'This SPP is a replica, and SPS joins only the primary',
    value: null,
    main: 'Check 198.51.100.22',
  },
  {
    what: 'a web site',
    address: 'www.practice.test',
    kicker: /^Would probably stop at move 2 of 5$/,
    heading: 'A web site answers at this address, not SPP',
    value: null,
    main: 'See what to do',
  },
  {
    what: 'nothing that listens',
    address: '203.0.113.20',
    kicker: /^Would probably stop at move 2 of 5$/,
    heading: 'TCP port 443 at 203.0.113.20 refuses connections',
    value: null,
    main: 'See what to do',
  },
  {
    what: 'an IP address written as a name',
    address: '192.0.2.19',
    kicker: /^Would probably stop at move 4 of 5/,
    heading: 'SPP’s certificate includes 192.0.2.19 as a DNS name, not as an IP address',
    value: null,
    main: 'Keep the address, replace the certificate',
  },
  {
    what: 'the name of a cluster',
    address: 'spp-cluster.practice.test',
    kicker: /^At one of its addresses, the join would probably stop$/,
    heading: 'The addresses of this name give different answers',
    value: null,
    main: 'Check 198.51.100.22',
  },
  {
    what: 'a certificate out of date',
    address: 'spp-expired.practice.test',
    kicker: /^Would probably stop at move/,
    heading: 'SPP’s certificate expired on 1 January 2024',
    value: null,
    main: 'See what to do',
  },
  {
    what: 'a status that does not come',
    address: 'mute.practice.test',
    kicker: /^It is not known/,
    heading: 'The server did not answer in time whether it is an SPP',
    value: null,
    main: 'Check mute.practice.test again',
  },
];
