import { defineAppliance } from '../define-appliance.ts';
import { serveRaw } from '../serve-raw.ts';

export default defineAppliance({
  id: 'ssh-on-443',
  address: 'ssh.practice.test',
  shows: 'A server that speaks SSH on port 443.',
  expects: {
    findings: ['not-https'],
    joinErrors: ['address-not-spp', 'not-https'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'ssh.practice.test': ['203.0.113.15'] },
  ips: ['203.0.113.15'],
  serve: () =>
    serveRaw((connection) => {
      connection.write('SSH-2.0-OpenSSH_9.6\r\n');
      connection.once('data', () => connection.end('Invalid SSH identification string.\r\n'));
    }),
});
