import { createHash } from 'node:crypto';
import { build } from 'vite';

const file = 'src/wizard/ahead/before-paint.ts';

/** A script for the head of every page, and what a policy has to allow for it. */
export interface BeforePaint {
  script: string;
  /** A source of a Content-Security-Policy. Our own server finds it by itself (`page-headers.ts`). */
  source: string;
}

/** Builds it: so short that a request of its own would cost more. */
export async function beforePaint(): Promise<BeforePaint> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  });
  const [chunk, ...more] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${file} is not one script`);
  const code = chunk.code.trim();
  return {
    script: `<script>${code}</script>`,
    source: `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  };
}
