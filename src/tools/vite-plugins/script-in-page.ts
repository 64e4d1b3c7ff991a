import { createHash } from 'node:crypto';
import { build } from 'vite';

/** A script that stands in every page: so short that a request of its own would cost more. */
export interface ScriptInPage {
  script: string;
  /** What a policy has to allow for it, as a source. Our own server finds it by itself (`page-headers.ts`). */
  source: string;
}

/** Builds one. @param name of its file in `src/wizard/ahead`, without its ending */
export async function scriptInPage(name: 'before-paint' | 'show-drawn'): Promise<ScriptInPage> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: `src/wizard/ahead/${name}.ts`, output: { format: 'iife' } },
    },
  });
  const [chunk, ...more] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${name} is not one script`);
  const code = chunk.code.trim();
  return {
    script: `<script>${code}</script>`,
    source: `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  };
}
