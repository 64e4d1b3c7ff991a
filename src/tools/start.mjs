// `npm start`: installs and builds what is missing, then serves in this very process. Arguments go to `sps-join serve`.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies, root } from './run/ensure.mjs';
import { stopWithParent } from './run/stop-with-parent.mjs';

// npm started us and dies by SIGTERM without telling us; watched from before the build, which npm may not outlive.
if (process.env.npm_lifecycle_event) stopWithParent();

ensureDependencies();
ensureBuild();

const bundle = join(root, 'dist', 'server', 'sps-join.mjs');
process.argv = [process.execPath, bundle, 'serve', ...process.argv.slice(2)];
await import(pathToFileURL(bundle).href);
