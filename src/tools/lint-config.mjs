import { overrides } from './lint-overrides.mjs';
import { everywhere, plugins } from './lint-rules.mjs';

/** The whole of .oxlintrc.json. */
export const lintConfig = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins,
  categories: { correctness: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { builtin: true },
  settings: { vitest: { typecheck: false } },
  ignorePatterns: ['dist', 'node_modules', 'test-results', 'playwright-report'],
  rules: everywhere,
  overrides,
};
