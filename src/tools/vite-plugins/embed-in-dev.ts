import { build, type Plugin } from 'vite';
import { servedEmbed } from '#proxy/http/own-pages.ts';
import { embedBuild } from '../build/embed-build.mjs';

/** Vite's dev server hands out `embed.js` as the build makes it, made anew for every request. */
export function embedInDev(): Plugin {
  return {
    name: 'embed-in-dev',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/embed.js', (_request, response, next) => {
        madeEmbed().then(
          (code) => response.setHeader('content-type', 'text/javascript').end(code),
          (error: unknown) => next(error),
        );
      });
    },
  };
}

async function madeEmbed(): Promise<string> {
  const made = await build({ ...embedBuild, build: { ...embedBuild.build, write: false } });
  const [chunk] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error('embed.ts is not one script');
  // As our server hands it out, which the dev server stands for.
  return servedEmbed(chunk.code);
}
