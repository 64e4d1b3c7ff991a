import { defineAppliance } from '../define-appliance.ts';
import { serveRaw } from '../serve-raw.ts';

export default defineAppliance({
  id: 'resets',
  address: 'resets.practice.test',
  shows: 'A server that accepts the connection and resets it in the middle of the handshake.',
  expects: {
    findings: ['tls-unanswered'],
    joinErrors: ['address-unreachable'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'resets.practice.test': ['203.0.113.19'] },
  ips: ['203.0.113.19'],
  serve: () =>
    serveRaw((connection) => {
      connection.once('data', () => connection.resetAndDestroy());
    }),
});
