import { defineAppliance } from '../define-appliance.ts';
import { serveTls } from '../serve-tls.ts';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{';

export default defineAppliance({
  id: 'slow-drip',
  address: 'drip.practice.test',
  shows: 'A hostile server that answers one byte a second.',
  expects: { findings: ['status-unanswered'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'drip.practice.test': ['203.0.113.25'] },
  ips: ['203.0.113.25'],
  serve: ({ authority }) =>
    serveTls(
      () => authority.issue({ dns: ['drip.practice.test'] }),
      (connection) => {
        connection.once('data', () => {
          connection.write(head);
          const dripping = setInterval(() => connection.write(' '), 1000);
          connection.once('close', () => clearInterval(dripping));
        });
      },
    ),
});
