import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const unit = fileURLToPath(new URL('sps-join.service', import.meta.url));
const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' });

const isHere = analyze('--version').status === 0;
if (!isHere) console.warn('systemd-analyze is not installed here: the unit was not assessed.');

/** systemd's own measure: 0 is closed, 10 is open; below 2 it calls a service safe. */
it.runIf(isHere)('systemd finds the unit exposed to 2.0 of 10 at most', () => {
  const { stdout } = analyze('security', '--offline=true', '--no-pager', unit);
  const [, level = ''] = /Overall exposure level for \S+: ([\d.]+)/.exec(stdout) ?? [];
  expect(Number.parseFloat(level)).toBeLessThanOrEqual(2);
});

it.runIf(isHere)('systemd knows every line of the unit', () => {
  const { stderr } = analyze('verify', '--recursive-errors=no', unit);
  expect(stderr.split('\n').filter((line) => /Unknown|Failed to parse|Invalid/i.test(line))).toEqual([]);
});
