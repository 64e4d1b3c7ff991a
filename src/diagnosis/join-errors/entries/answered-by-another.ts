import { periodClients, safeguardPs } from '../../sources/documents.ts';
import {
  answersOfOthers,
  frameOfAnother,
  refusedByProxy,
  statusOfFrame,
} from '../signs/answers-of-others.ts';
import { joinNamed } from '../signs/join-named.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'answered-by-another',
  title: 'Something other than SPP answered SPS',
  symptom: {
    text: 'SPS reports a page, a status such as 403, 404 or 503, or a proxy, instead of an answer of SPP.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [periodClients, safeguardPs],
  why: [
    {
      id: 'spp-answers-joins',
      text: 'SPP answers the join’s requests with JSON. What came is the page or the refusal of a proxy, a firewall, a gateway or another server.',
      basis: 'inferred',
      source: safeguardPs,
    },
    {
      id: 'browser-may-reach',
      text: 'Your browser may reach SPP all the same: SPS goes its own way.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'sps-went-through',
      text: 'SPS went through a proxy, and the proxy refused to connect it to SPP. Have the proxy let SPS through to SPP, tcp 443, or better, let SPS reach SPP without it.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'proxy-refused',
    },
    {
      id: 'sps-went-through-proxy',
      text: 'SPS went through a proxy that wants a user name and password. Let SPS reach SPP without the proxy: the join has no place for such a sign-in.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'proxy-sign-in',
    },
    {
      id: 'firewall-reads-requests',
      text: 'A firewall that reads the requests blocked this one. Give its support ID, or the minute, to those who run it, and have them let SPS through to SPP unread.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'firewall-block',
    },
    {
      id: 'gateway-load-balancer',
      text: 'A gateway or load balancer answered, and did not reach SPP behind it. Let SPS reach SPP directly; if this is the way to SPP, see whether SPP is up.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'bad-gateway',
    },
    {
      id: 'web-server-answered',
      text: 'A web server answered that does not know this path, so it is not an SPP. Check the address here.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-found',
    },
    {
      id: 'another-page-answered',
      text: 'Another page answered. Check the address here: the check shows whether an SPP, an SPS or something else lives there.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'other-page',
    },
    {
      id: 'answer-json-text',
      text: 'The answer was not JSON, and the text does not show it. Check the address here: the check shows whether it is SPP that answers.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-json',
    },
    {
      id: 'check-address-here',
      text: 'Check the address here, and paste the whole raw error with `response`, `status` and `url`: the page in it tells who answered.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-known',
    },
    {
      id: 'compare-address-sps',
      text: 'Compare the address that SPS called with SPP’s own page, and let nothing that opens or rewrites HTTPS stand between SPS and SPP.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    saidBy: 'any-client',
    parts: [
      { anyOf: [...refusedByProxy, ...answersOfOthers, ...frameOfAnother] },
      { anyOf: [...refusedByProxy, ...joinNamed, { phrase: 'Error sending request' }] },
      { anyOf: [...refusedByProxy, ...answersOfOthers, ...statusOfFrame] },
    ],
  },
  examples: [
    {
      text: '{"response":"<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789</body></html>","status":200,"url":"https://spp.example.org/service/core/v4/Cluster/SessionModules"}',
      facts: { host: 'spp.example.org', apiVersion: 4, reason: 'firewall-block' },
      from: 'F5 BIG-IP ASM, in the frame of SPS',
    },
    {
      text: '{"response":"<html>\\r\\n<head><title>502 Bad Gateway</title></head>\\r\\n<body>\\r\\n<center><h1>502 Bad Gateway</h1></center>\\r\\n<hr><center>nginx</center>\\r\\n</body>\\r\\n</html>","status":502,"url":"https://192.0.2.123/service/a2a/v4/PsmValidation"}',
      facts: { host: '192.0.2.123', status: 502, reason: 'bad-gateway' },
      from: 'nginx, in the frame of SPS',
    },
    {
      text: "HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required')))",
      facts: { host: 'spp.example.org', reason: 'proxy-sign-in' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: '{"response":"Error sending request: JSONDecodeError: Expecting value: line 1 column 1 (char 0)","status":200,"url":"https://spp.example.org/service/core/v4/Cluster/SessionModules"}',
      facts: { host: 'spp.example.org', reason: 'not-json' },
      from: 'Python’s json, in the frame of SPS',
    },
  ],
});
