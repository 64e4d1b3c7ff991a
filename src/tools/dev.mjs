// `npm run dev`: the wizard with hot reload and the real proxy with its practice lab, in one process on one port.
import { ensureDependencies } from './run/ensure.mjs';
import { stopWithParent } from './run/stop-with-parent.mjs';

if (process.env.npm_lifecycle_event) stopWithParent();
ensureDependencies();
const { createServer } = await import('vite');

const server = await createServer();
await server.listen();
console.log('\n  The wizard, with hot reload and the real check:');
server.printUrls();

const stop = () => void server.close().finally(() => process.exit(0));
process.once('SIGINT', stop).once('SIGTERM', stop);
