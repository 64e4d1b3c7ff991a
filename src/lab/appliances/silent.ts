import { defineAppliance } from '../define-appliance.ts';
import { serveRaw } from '../serve-raw.ts';

export default defineAppliance({
  id: 'silent',
  address: 'silent.practice.test',
  shows: 'A server that accepts the connection and never says anything.',
  expects: {
    findings: ['tls-unanswered'],
    joinErrors: ['address-unreachable'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'silent.practice.test': ['203.0.113.16'] },
  ips: ['203.0.113.16'],
  serve: () =>
    serveRaw((connection) => {
      connection.resume();
    }),
});
