import { defineAppliance } from '../define-appliance.ts';
import { flood } from '../flood.ts';
import { serveTls } from '../serve-tls.ts';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{';

export default defineAppliance({
  id: 'endless-body',
  address: 'endless.practice.test',
  shows: 'A hostile server whose answer never ends.',
  expects: { findings: ['status-unanswered'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'endless.practice.test': ['203.0.113.24'] },
  ips: ['203.0.113.24'],
  serve: ({ authority }) =>
    serveTls(
      () => authority.issue({ dns: ['endless.practice.test'] }),
      (connection) => {
        connection.once('data', () => {
          connection.write(head);
          flood(connection, ' '.repeat(16_384));
        });
      },
    ),
});
