import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** As a portal's own code, which has nothing but the file that is served. */
const use = `
import type { SpsJoinWizardAttributes } from './embed.d.ts';
const attributes: SpsJoinWizardAttributes = { door: 'failed', brand: '#c2003a', 'share-address': '' };
const wizard = document.createElement('sps-join-wizard');
for (const [name, value] of Object.entries(attributes)) wizard.setAttribute(name, value);
wizard.addEventListener('diagnosed', ({ detail }) => {
  const errors: readonly string[] = detail.errors;
  if (detail.by === 'check' && detail.outcome === 'clear') console.log(errors.length);
});
wizard.addEventListener('failed', ({ detail: { reason, address } }) => {
  if (reason === 'plain-files') location.assign(address);
});
document.body.append(wizard);
`;

const misuse = `
import type { SpsJoinWizardAttributes } from './embed.d.ts';
export const door: SpsJoinWizardAttributes = { door: 'entrance' };
document.createElement('sps-join-wizard').addEventListener('done', ({ detail }) => detail.errors);
`;

/** The declarations say what the script and the wizard do, no more and no less. */
const same = `
import type { SpsJoinWizardAttributes, SpsJoinWizardEventMap } from './embed.d.ts';
import type { choiceNames } from './src/embed/choices.ts';
import type { Failure } from './src/embed/tab-box.ts';
import type { News } from './src/wizard/portal/news.ts';
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
type Events = SpsJoinWizardEventMap;
type Declared<Type extends keyof Events> = Omit<Events[Type]['detail'], 'source'>;
export const attributes: Same<keyof SpsJoinWizardAttributes, (typeof choiceNames)[number] | 'share-address'> = true;
export const types: Same<keyof Events, News['type'] | 'ready' | 'failed'> = true;
export const reasons: Same<Events['failed']['detail']['reason'], Failure> = true;
export const told = (news: News): { [Type in News['type']]: Declared<Type> }[News['type']] => news;
`;

let said: string[] = [];
let house = '';

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'sps-join-embed-'));
  for (const file of ['package.json', 'tsconfig.base.json']) cpSync(file, join(house, file));
  for (const folder of ['node_modules', 'src'])
    symlinkSync(join(process.cwd(), folder), join(house, folder), 'junction');
  cpSync('public/embed.d.ts', join(house, 'embed.d.ts'));
  const compilerOptions = { lib: ['ES2023', 'DOM', 'DOM.Iterable'], skipLibCheck: false, jsx: 'react-jsx' };
  writeFileSync(
    join(house, 'tsconfig.json'),
    JSON.stringify({ extends: './tsconfig.base.json', compilerOptions, include: ['*.ts'] }),
  );
  for (const [file, text] of Object.entries({ use, misuse, same }))
    writeFileSync(join(house, `${file}.ts`), text);
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit', '--pretty', 'false'],
    { cwd: house, encoding: 'utf8' },
  );
  said = stdout.split('\n').filter((line) => /^(?:use|misuse|same|embed\.d)\b.*error TS/.test(line));
}, 180_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

it('a portal’s use of the element and its events compiles, and what neither has does not', () => {
  expect(said.map((line) => line.replace(/\(.*error TS(\d+).*/, ' $1'))).toEqual([
    'misuse.ts 2322',
    'misuse.ts 2339',
  ]);
});
