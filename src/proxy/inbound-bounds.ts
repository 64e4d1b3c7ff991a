/** One bound of what visitors may hold of the server, as a setting. */
interface Bound {
  /** The flag's name: `max-sockets` is `--max-sockets`. */
  flag: string;
  usual: number;
  least: number;
  most: number;
  /** What `serve --help` says of it, in a few words. */
  is: string;
}

/** Every bound of the inbound side. Flags, variables, `serve --help` and the manual's rows follow from this table. */
export const bounds = {
  sockets: {
    flag: 'max-sockets',
    usual: 2000,
    least: 10,
    most: 100_000,
    is: 'sockets that may be open at a time',
  },
  clientSockets: {
    flag: 'max-client-sockets',
    usual: 100,
    least: 5,
    most: 100_000,
    is: 'of these, sockets of one address; trusted proxies are not counted',
  },
  unanswered: {
    flag: 'max-unanswered',
    usual: 8,
    least: 1,
    most: 100,
    is: 'requests that may wait on one socket; one more closes it',
  },
  headerMs: {
    flag: 'header-timeout-ms',
    usual: 5000,
    least: 100,
    most: 600_000,
    is: 'time for the head of a request',
  },
  requestMs: {
    flag: 'request-timeout-ms',
    usual: 15_000,
    least: 100,
    most: 600_000,
    is: 'time for a whole request, the head in it',
  },
  idleMs: {
    flag: 'idle-timeout-ms',
    usual: 5000,
    least: 100,
    most: 600_000,
    is: 'time that a socket is kept for the next request',
  },
  writeMs: {
    flag: 'write-timeout-ms',
    usual: 20_000,
    least: 100,
    most: 600_000,
    is: 'time in which some of an answer has to be taken',
  },
} as const satisfies Record<string, Bound>;

export type BoundName = keyof typeof bounds;

/** The bounds of one server: counts, and times in ms. */
export type InboundBounds = Readonly<Record<BoundName, number>>;

export const boundNames = Object.keys(bounds) as readonly BoundName[];

/** Lines of `serve --help`, in the form of those beside them. */
export const boundsHelp: string = boundNames
  .map((name) => `  ${`--${bounds[name].flag} ${bounds[name].usual}`.padEnd(26)} ${bounds[name].is}\n`)
  .join('');

/** The bounds by their flags, as settings are named. */
export const boundsByFlag = (given: InboundBounds): Record<(typeof bounds)[BoundName]['flag'], number> =>
  Object.fromEntries(boundNames.map((name) => [bounds[name].flag, given[name]])) as Record<
    (typeof bounds)[BoundName]['flag'],
    number
  >;
