import { readFileSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import type { Plugin, ViteDevServer } from 'vite';
import type * as OpenLab from '#lab/open-lab.ts';
import type * as Config from '#proxy/config.ts';
import type * as CreateApp from '#proxy/create-app.ts';

/** What the proxy answers; everything else in development is Vite's. */
const answeredByProxy = /^\/(?:api\/|healthz$|readyz$|metrics$)/;

/** Vite's dev server answers the wizard's requests with the real proxy and its practice lab; edited server code is loaded anew. */
export function proxyInDev(): Plugin {
  return {
    name: 'proxy-in-dev',
    apply: 'serve',
    configureServer(server) {
      const proxy = new ReloadingProxy(server);
      server.httpServer?.once('close', () => void proxy.close());
      server.middlewares.use((request, response, next) => {
        if (!answeredByProxy.test(request.url ?? '')) return next();
        proxy
          .listener()
          .then((listen) => listen(request, response))
          .catch(next);
      });
    },
  };
}

type Listener = ReturnType<typeof getRequestListener>;

/** Keeps one lab and one application, each until the module that it came from has changed. */
class ReloadingProxy {
  private readonly server: ViteDevServer;
  private lab: { from: typeof OpenLab; opened: Promise<OpenLab.Lab> } | null = null;
  private app: { from: unknown[]; listener: Listener } | null = null;

  constructor(server: ViteDevServer) {
    this.server = server;
  }

  async listener(): Promise<Listener> {
    const { openLab, config, createApp } = await this.modules();
    if (this.lab?.from !== openLab) {
      await this.close();
      this.lab = { from: openLab, opened: openLab.openLab() };
    }
    const lab = await this.lab.opened;
    const from = [lab, config, createApp];
    if (this.app === null || from.some((part, at) => part !== this.app?.from[at])) {
      const settings = config.readConfig([], process.env);
      if (!settings.ok) throw new Error(`${settings.why.setting} ${settings.why.detail}`);
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      const practice = lab.appliances.map(({ address, shows }) => ({ address, shows }));
      const app = createApp.createApp(settings.value, {
        lab: () => Promise.resolve(lab),
        practice,
        wizard: null,
        version,
      });
      this.app = { from, listener: getRequestListener(app.fetch, { overrideGlobalObjects: false }) };
    }
    return this.app.listener;
  }

  async close(): Promise<void> {
    const lab = await this.lab?.opened;
    this.lab = null;
    await lab?.close();
  }

  private async modules() {
    const load = (path: string) => this.server.ssrLoadModule(path);
    const [openLab, config, createApp] = await Promise.all([
      load('/src/lab/open-lab.ts'),
      load('/src/proxy/config.ts'),
      load('/src/proxy/create-app.ts'),
    ]);
    return {
      openLab: openLab as typeof OpenLab,
      config: config as typeof Config,
      createApp: createApp as typeof CreateApp,
    };
  }
}
