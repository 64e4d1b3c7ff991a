import { rooms } from '../../floor-plan.mjs';
import type { Room } from '../../floor-plan.mjs';

/** A file that breaks one wall, and who must see it: the linter by its rule, or the walk through the house by its words. */
export interface Trespass {
  what: string;
  file: string;
  text: string;
  /** Files that make it one, by path. */
  beside?: Record<string, string>;
  linter?: string;
  walk?: RegExp;
}

const caughtBy = (
  by: { linter?: string; walk?: RegExp },
  rows: [what: string, file: string, text: string, beside?: Record<string, string>][],
): Trespass[] => rows.map(([what, file, text, beside = {}]) => ({ what, file, text, beside, ...by }));

/** The clock and the world, which the pure rooms are told of, and what reaches the network without an import. */
const networkGlobals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];
const impureGlobals = ['Date', 'performance', 'globalThis', ...networkGlobals];
const forbiddenGlobals = ({ pure, network }: Room) =>
  pure === true ? impureGlobals : network !== undefined ? networkGlobals : [];
const parsesDates = 'src/diagnosis/certificate/parse-time.ts';

/** The linter's own lists of rooms, held to the plan: each room reaches for each name that it may not have. */
const reaches: Trespass[] = [
  ...caughtBy(
    { linter: 'eslint(no-restricted-globals)' },
    rooms.flatMap((room) =>
      forbiddenGlobals(room).map((name): [string, string, string] => [
        `${room.path} reaches for ${name}`,
        `${room.path}/reaches-for-${name.toLowerCase()}.ts`,
        `export const reached = ${name};`,
      ]),
    ),
  ),
  ...caughtBy(
    { linter: 'eslint(no-restricted-properties)' },
    rooms
      .filter(({ pure }) => pure)
      .map(({ path }) => [`${path} throws dice`, `${path}/dice.ts`, 'export const r = Math.random();']),
  ),
  ...caughtBy({ linter: 'eslint(no-restricted-globals)' }, [
    ['the reader of dates measures time', parsesDates, 'export const now = performance.now();'],
  ]),
];

/** Every wall of the house broken once; `floor-plan.test.ts` plants them and sees each caught. */
export const trespasses: Trespass[] = [
  ...reaches,
  ...caughtBy({ walk: /may not import/ }, [
    ['the core imports the proxy', 'src/diagnosis/findings/a.ts', "import '#proxy/x.ts';"],
    ['a check imports a join error', 'src/diagnosis/findings/b.ts', "import '../join-errors/x.ts';"],
    [
      'a join error imports a check, not the catalogue',
      'src/diagnosis/join-errors/c.ts',
      "import '../findings/checks/x.ts';",
    ],
    ['facts import findings', 'src/diagnosis/facts/d.ts', "import '#diagnosis/findings/x.ts';"],
    ['the core opens a socket', 'src/diagnosis/guidance/e.ts', "import 'node:net';"],
    ['the proxy judges', 'src/proxy/j.ts', "import '#diagnosis/findings/catalogue.ts';"],
    ['the lab knows the proxy', 'src/lab/n.ts', "import '#proxy/x.ts';"],
    ['the wizard imports the lab', 'src/wizard/steps/o.tsx', "import '#lab/x.ts';"],
    ['the wizard imports the command line', 'src/wizard/p.tsx', "import '#cli/x.ts';"],
    ['a button knows the domain', 'src/wizard/ui/s.tsx', "import '#diagnosis/facts/facts.ts';"],
    ['a journey looks inside the wizard', 'e2e/journeys/u.ts', "import '#wizard/paths.ts';"],
    ['a relative path escapes its wing', 'src/diagnosis/findings/v.ts', "import '../../proxy/x.ts';"],
    [
      'a relative path escapes with a detour',
      'src/diagnosis/findings/w.ts',
      "import '../findings/../../proxy/x.ts';",
    ],
    [
      'a room path escapes with a detour',
      'src/diagnosis/findings/x.ts',
      "import '#diagnosis/facts/../join-errors/x.ts';",
    ],
    ['an export takes from the wrong room', 'src/diagnosis/facts/y.ts', "export * from '#lab/x.ts';"],
    [
      'a type comes from the wrong room',
      'src/diagnosis/facts/z.ts',
      "import type { X } from '#lab/x.ts';\nexport type Y = X;",
    ],
    [
      'an import() from the wrong room',
      'src/diagnosis/facts/ab.ts',
      "export const y = await import('#lab/x.ts');",
    ],
  ]),
  ...caughtBy({ linter: 'unicorn(prefer-node-protocol)', walk: /may not import/ }, [
    ['the core opens a socket by an old name', 'src/diagnosis/guidance/e-old.ts', "import 'net';"],
  ]),
  ...caughtBy({ walk: /may not import/ }, [
    ['the flow knows a step', 'src/wizard/flow/r.ts', "import '../steps/x.tsx';"],
    ['the embed script imports React', 'src/embed/t.ts', "import 'react';"],
    ['a button asks the proxy', 'src/wizard/ui/t.tsx', "import '@tanstack/react-query';"],
    ['the core imports a package', 'src/diagnosis/facts/t.ts', "import 'hono';"],
    ['the proxy dials outside guard and probes', 'src/proxy/k.ts', "import 'node:tls';"],
    ['the proxy dials by an old name', 'src/proxy/k-old.ts', "import 'tls';"],
    ['the proxy asks a resolver by a promise', 'src/proxy/k-dns.ts', "import 'node:dns/promises';"],
    ['the proxy starts a process', 'src/proxy/k-process.ts', "import 'node:child_process';"],
    ['the command line dials', 'src/cli/commands/m.ts', "import 'node:https';"],
    ['the command line dials by a package', 'src/cli/commands/m-undici.ts', "import 'undici';"],
    ['the wizard reads a file', 'src/wizard/q.tsx', "import 'node:fs';"],
    ['the wizard reads a file by an old name', 'src/wizard/q-old.tsx', "import 'fs/promises';"],
  ]),
  ...caughtBy({ walk: /is there for tests alone/ }, [
    ['the product loads what tests share', 'src/proxy/k-testing.ts', "import './http/testing/x.ts';"],
    ['the product loads a test', 'src/proxy/k-test.ts', "import './config.test.ts';"],
  ]),
  ...caughtBy({ walk: /hides where it leads/ }, [
    ['a path goes down and up again', 'src/proxy/k-detour.ts', "import './guard/../config.ts';"],
  ]),
  ...caughtBy({ walk: /across wings it is #/ }, [
    ['a relative path crosses into a wing', 'src/cli/k-wing.ts', "import '../proxy/x.ts';"],
  ]),
  ...caughtBy({ linter: 'typescript(consistent-type-imports)', walk: /may not import/ }, [
    ['a type is imported in passing', 'src/diagnosis/facts/aa.ts', "export type Y = import('#lab/x.ts').X;"],
  ]),
  ...caughtBy({ walk: /computed import/ }, [
    ['a computed import()', 'src/proxy/ac.ts', 'export const y = (name: string) => import(name);'],
  ]),
  ...caughtBy({ linter: 'typescript(no-require-imports)', walk: /may not import/ }, [
    ['a require', 'src/proxy/ad.ts', "require('#lab/x.ts');"],
  ]),
  ...caughtBy({ walk: /a circle of imports: / }, [
    [
      'two files import each other',
      'src/proxy/ae.ts',
      "import './af.ts';",
      { 'src/proxy/af.ts': "import '#proxy/ae.ts';" },
    ],
    [
      'three files import each other, of one only a type',
      'src/lab/ae.ts',
      "import './af.ts';",
      {
        'src/lab/af.ts': "import './ag.ts';",
        'src/lab/ag.ts': "import type { A } from './ae.ts';\nexport type B = A;",
      },
    ],
    ['a file imports itself', 'src/cli/ae.ts', "import './ae.ts';"],
  ]),
  ...caughtBy({ walk: /nothing loads/ }, [
    ['a file that nothing loads', 'src/proxy/ag.ts', 'export const g = 1;'],
  ]),
  ...caughtBy({ walk: /not what it is/ }, [
    ['a drawer', 'src/proxy/utils.ts', 'export const g = 1;'],
    ['a barrel', 'src/proxy/probes/index.ts', 'export const g = 1;'],
  ]),
  ...caughtBy({ linter: 'unicorn(filename-case)', walk: /kebab-case/ }, [
    ['a name in camel case', 'src/proxy/camelCase.ts', 'export const g = 1;'],
  ]),
  ...caughtBy({ linter: 'typescript(no-explicit-any)' }, [
    ['an any', 'src/proxy/ah.ts', 'export const g = (x: any) => x;'],
  ]),
  ...caughtBy({ linter: 'typescript(no-non-null-assertion)' }, [
    ['a bold claim that it is not null', 'src/proxy/ai.ts', 'export const g = (x: string | null) => x!;'],
  ]),
  ...caughtBy({ linter: 'typescript(no-floating-promises)' }, [
    ['a promise that nobody waits for', 'src/proxy/aj.ts', 'const f = async () => 1;\nf();'],
  ]),
  ...caughtBy({ linter: 'react-hooks(rules-of-hooks)' }, [
    [
      'a hook in a condition',
      'src/wizard/ak.tsx',
      "import { useState } from 'react';\nexport const A = (p: { x: boolean }) => { if (p.x) useState(1); return null; };",
    ],
  ]),
  ...caughtBy({ linter: 'react(purity)' }, [
    ['a component throws dice', 'src/wizard/al.tsx', 'export const A = () => <p>{Math.random()}</p>;'],
  ]),
  ...caughtBy({ linter: 'jsx-a11y(alt-text)' }, [
    ['a picture without words', 'src/wizard/am.tsx', 'export const A = () => <img src="a.png" />;'],
  ]),
  ...caughtBy({ walk: /silences/ }, [
    [
      'a comment that silences the linter',
      'src/proxy/an.ts',
      '// oxlint-disable-next-line\nexport const g = 1;',
    ],
  ]),
];
