import { defineAppliance } from '../define-appliance.ts';
import { serveRaw } from '../serve-raw.ts';

export default defineAppliance({
  id: 'closes-at-once',
  address: 'closes.practice.test',
  shows: 'A server that accepts the connection and closes it at once.',
  expects: {
    findings: ['tls-unanswered'],
    joinErrors: ['address-unreachable'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'closes.practice.test': ['203.0.113.18'] },
  ips: ['203.0.113.18'],
  serve: () =>
    serveRaw((connection) => {
      connection.resume().end();
    }),
});
