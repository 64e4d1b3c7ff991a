import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftToFill } from './marks.mjs';

/**
 * What templates left open in a checkout and nobody has filled in, a line for each: file, line, and what belongs there.
 *
 * @param {string} root
 */
export const openIn = (root) =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/tools/add/'))
    .flatMap((file) =>
      leftToFill(readFileSync(join(root, file), 'utf8')).map(
        ({ line, name, what }) => `${file}:${line}: ${name}: ${what}`,
      ),
    );
