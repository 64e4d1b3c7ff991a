/** How a route may be asked. */
interface Access {
  /** Below the base path, without a leading slash; null: every address that is none of the others. */
  path: string | null;
  /** Any other is 405, with these in `Allow`. */
  methods: readonly string[];
  /** Asked by whoever runs the server, who may know it by its socket's address only. */
  isForWatchers: boolean;
}

const read = ['GET', 'HEAD'] as const;

/** The server's answers, by the name that is also their label in metrics. */
const routes = {
  check: { path: 'api/check', methods: ['POST'], isForWatchers: false },
  about: { path: 'api/about', methods: read, isForWatchers: false },
  healthz: { path: 'healthz', methods: read, isForWatchers: true },
  readyz: { path: 'readyz', methods: read, isForWatchers: true },
  metrics: { path: 'metrics', methods: read, isForWatchers: true },
  page: { path: null, methods: read, isForWatchers: false },
} as const satisfies Record<string, Access>;

export type RouteName = keyof typeof routes;

/** One of the server's answers, with its name. */
export type Route = Access & { name: RouteName };

const page: Route = { name: 'page', ...routes.page };
const byPath = new Map(
  (Object.keys(routes) as RouteName[]).map((name): [string | null, Route] => [
    routes[name].path,
    { name, ...routes[name] },
  ]),
);

/** @param path below the base path; null where the request asks for something beside it */
export const routeAt = (path: string | null): Route => byPath.get(path) ?? page;
