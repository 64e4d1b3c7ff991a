// Rules that hold in every room. What differs from room to room is made from the floor plan, see `lint-overrides.mjs`.

const error = 'error';

/** Of the linter's plugins, those whose rules are used. */
export const plugins = [
  'eslint',
  'typescript',
  'unicorn',
  'oxc',
  'import',
  'react',
  'jsx-a11y',
  'promise',
  'vitest',
  'node',
];

/** Rules for all files, beside the category `correctness`. */
export const everywhere = {
  'import/no-cycle': error,
  'import/no-self-import': error,
  'max-lines': [error, { max: 200 }],
  'no-console': 'off',
  'no-var': error,
  'prefer-const': error,
  eqeqeq: [error, 'always', { null: 'ignore' }],
  'typescript/ban-ts-comment': error,
  'typescript/no-explicit-any': error,
  'typescript/no-non-null-assertion': error,
  'typescript/no-require-imports': error,
  // Text is read by code points here, hostile characters are named in patterns, and methods of our interfaces need no `this`.
  'typescript/no-misused-spread': 'off',
  'typescript/unbound-method': 'off',
  'no-control-regex': 'off',
  'no-misleading-character-class': 'off',
  'promise/no-callback-in-promise': 'off',
  'typescript/consistent-type-imports': error,
  'typescript/no-floating-promises': error,
  'typescript/no-misused-promises': error,
  'typescript/await-thenable': error,
  'typescript/switch-exhaustiveness-check': [error, { considerDefaultExhaustiveForUnions: true }],
  'typescript/only-throw-error': error,
  'unicorn/filename-case': [error, { case: 'kebabCase' }],
  'unicorn/prefer-node-protocol': error,
  'no-empty': [error, { allowEmptyCatch: false }],
  'vitest/no-disabled-tests': error,
  'vitest/no-focused-tests': error,
  'vitest/expect-expect': 'off',
  'vitest/valid-title': 'off',
};

/** Rules for rooms that draw: hooks, the React compiler's findings, and accessibility. */
export const drawing = {
  // A scrollable region has to be reached by keyboard, and `role="status"` is announced where `<output>` is not.
  'jsx-a11y/no-noninteractive-tabindex': 'off',
  'jsx-a11y/prefer-tag-over-role': 'off',
  ...Object.fromEntries(
    [
      'react/rules-of-hooks',
      'react/exhaustive-deps',
      'react/globals',
      'react/immutability',
      'react/incompatible-library',
      'react/preserve-manual-memoization',
      'react/purity',
      'react/refs',
      'react/set-state-in-effect',
      'react/set-state-in-render',
      'react/static-components',
      'react/use-memo',
      'react/void-use-memo',
      'react/error-boundaries',
      'react/no-danger',
      'react/jsx-no-target-blank',
    ].map((rule) => [rule, error]),
  ),
};
