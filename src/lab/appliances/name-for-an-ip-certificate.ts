import { defineAppliance } from '../define-appliance.ts';

export default defineAppliance({
  id: 'name-for-an-ip-certificate',
  address: 'examplespp.practice.test',
  shows: 'A name that leads to an SPP whose certificate includes only the IPv4 address 192.0.2.123.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: ['192.0.2.123'],
    claims: [],
    exit: 1,
  },
  names: { 'examplespp.practice.test': ['192.0.2.123'] },
  ips: [],
});
