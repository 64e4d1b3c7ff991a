import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a built wizard, wherever they lie. */
export interface BuiltWizard {
  /** Paths below its folder, with `/` on every system. */
  names: readonly string[];
  /** @param name one of `names` @throws where it is none */
  read: (name: string) => Buffer<ArrayBuffer>;
}

/** A built wizard in a folder of this machine. @throws where it cannot be read */
export const wizardIn = (folder: string): BuiltWizard => ({
  names: readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/')),
  read: (name) => Buffer.from(readFileSync(join(folder, name))),
});
