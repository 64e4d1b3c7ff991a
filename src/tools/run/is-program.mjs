import { accessSync, constants } from 'node:fs';

/** Whether a path is a program that may be started here. @type {(path: string) => boolean} */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way the next one is tried.
    return false;
  }
}
