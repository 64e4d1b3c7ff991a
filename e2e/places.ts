import { fileURLToPath, pathToFileURL } from 'node:url';
import { hasNginx, startBehindNginx } from './behind-nginx.ts';
import { startFileServer } from './file-server.ts';
import { startOwnServer } from './own-server.ts';

/** Where the wizard is opened. */
export interface Place {
  /** Address of its start page. */
  home: string;
  /** Whether a practice address can be checked there. */
  checks: boolean;
  /** The address of one of its pages, from a path such as `/failed`. */
  at: (path: string) => string;
  stop: () => Promise<void>;
}

/** Address of the file that holds the whole wizard. */
export const singleFile = pathToFileURL(
  fileURLToPath(new URL('../dist/single/sps-join-wizard.html', import.meta.url)),
).href;

const served = (home: string, stop: Place['stop'], checks = true): Place => ({
  home,
  checks,
  at: (path) => home + path.slice(1),
  stop,
});

const unserved = (home: string, stop: Place['stop']): Place => ({
  home,
  checks: false,
  at: (path) => `${home}#${path}`,
  stop,
});

/** Each way in which the wizard is put up, by what it is called; null where this machine lacks what it takes. */
export const places: Record<string, (() => Promise<Place>) | null> = {
  served: async () => {
    const { origin, stop } = await startOwnServer();
    return served(`${origin}/`, stop);
  },
  'served under a path': async () => {
    const server = await startOwnServer('--base-path', '/tools/sps/');
    return served(`${new URL(server.origin).origin}/tools/sps/`, server.stop);
  },
  'through nginx under a path': hasNginx
    ? async () => {
        const { home, stop } = await startBehindNginx();
        return served(home, stop, false);
      }
    : null,
  'from plain files': async () => {
    const { home, stop } = await startFileServer();
    return unserved(home, stop);
  },
  'in the single file': () => Promise.resolve(unserved(singleFile, () => Promise.resolve())),
};

/** A link as its reader opens it there: that of the single file holds no address of its own. */
export const opened = (link: string, { home }: Place): string =>
  /^https?:/.test(link) ? link : `${home}${link.slice(link.indexOf('#'))}`;
