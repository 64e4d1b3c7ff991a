import { defineAppliance } from '../define-appliance.ts';
import { serveRawTls } from '../serve-tls.ts';

const beginning =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"ApplianceCurrentState":';

export default defineAppliance({
  id: 'resets-in-the-answer',
  address: 'reset-answer.practice.test',
  shows: 'A server that resets the connection in the middle of its answer.',
  expects: { findings: ['status-unanswered'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'reset-answer.practice.test': ['203.0.113.72'] },
  ips: ['203.0.113.72'],
  serve: ({ authority }) =>
    serveRawTls(
      () => authority.issue({ dns: ['reset-answer.practice.test'] }),
      (connection, raw) => {
        connection.once('data', () => connection.write(beginning, () => raw.resetAndDestroy()));
      },
    ),
});
