import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; what needs a browser is a journey in e2e/. */
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
});
