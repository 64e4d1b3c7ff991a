import { defineAppliance } from '../define-appliance.ts';
import { flood } from '../flood.ts';
import { serveTls } from '../serve-tls.ts';

export default defineAppliance({
  id: 'endless-headers',
  address: 'headers.practice.test',
  shows: 'A hostile server that sends header lines of four bytes without end.',
  expects: { findings: ['status-unanswered'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'headers.practice.test': ['203.0.113.73'] },
  ips: ['203.0.113.73'],
  serve: ({ authority }) =>
    serveTls(
      () => authority.issue({ dns: ['headers.practice.test'] }),
      (connection) => {
        connection.once('data', () => {
          connection.write('HTTP/1.1 200 OK\r\n');
          flood(connection, 'a:\r\n'.repeat(4096));
        });
      },
    ),
});
