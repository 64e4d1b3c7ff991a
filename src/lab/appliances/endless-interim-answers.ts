import { defineAppliance } from '../define-appliance.ts';
import { flood } from '../flood.ts';
import { serveTls } from '../serve-tls.ts';

const earlyHints = 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(64);

export default defineAppliance({
  id: 'endless-interim-answers',
  address: 'hints.practice.test',
  shows: 'A hostile server that sends interim answers (1xx) without end and never a final one.',
  expects: { findings: ['status-unanswered'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'hints.practice.test': ['203.0.113.26'] },
  ips: ['203.0.113.26'],
  serve: ({ authority }) =>
    serveTls(
      () => authority.issue({ dns: ['hints.practice.test'] }),
      (connection) => {
        connection.once('data', () => {
          flood(connection, earlyHints);
        });
      },
    ),
});
