// `npm run build:single`: the wizard as one file that opens from disk and asks nobody for anything.
import { buildSingleFile } from './build/single-file.mjs';
import { ensureDependencies, root } from './run/ensure.mjs';

ensureDependencies();
process.env['NODE_ENV'] = 'production';
console.error(`Wrote ${await buildSingleFile(root)}.`);
