/** One of the server's answers: the page stands for every address that is none of the others. */
export interface Route {
  /** Also the label in metrics. */
  name: 'check' | 'about' | 'healthz' | 'readyz' | 'metrics' | 'page';
  /** Any other is 405, with these in `Allow`. */
  methods: readonly string[];
  /** Asked by whoever runs the server, who may know it by its socket's address only. */
  isForWatchers: boolean;
}

const read = ['GET', 'HEAD'] as const;
const page: Route = { name: 'page', methods: read, isForWatchers: false };

/** Path below the base path, without a leading slash → what answers there. */
const routes: ReadonlyMap<string, Route> = new Map([
  ['api/check', { name: 'check', methods: ['POST'], isForWatchers: false }],
  ['api/about', { name: 'about', methods: read, isForWatchers: false }],
  ['healthz', { name: 'healthz', methods: read, isForWatchers: true }],
  ['readyz', { name: 'readyz', methods: read, isForWatchers: true }],
  ['metrics', { name: 'metrics', methods: read, isForWatchers: true }],
]);

/** @param path below the base path; null where the request asks for something beside it */
export const routeAt = (path: string | null): Route => (path === null ? page : (routes.get(path) ?? page));
