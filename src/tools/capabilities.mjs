/** Modules that can reach the network or ask a resolver. */
export const networkModules = [
  'node:net',
  'node:tls',
  'node:dns',
  'node:dns/promises',
  'node:http',
  'node:https',
  'node:http2',
  'node:dgram',
  'node:inspector',
  'node:child_process',
  'node:cluster',
  'undici',
  '@hono/node-server',
];

/** What reaches the network without an import. */
export const networkGlobals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** The clock and the world: what the pure rooms are handed instead of taking. */
export const impureGlobals = ['Date', 'performance', 'globalThis', ...networkGlobals];
