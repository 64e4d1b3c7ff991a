import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { trialPem } from '#diagnosis/secrets/fixtures/trial-pem.ts';
import { openTerminal } from './open-terminal.ts';
import { painter } from './paint.ts';
import { printJson } from './print-json.ts';
import { runCommand } from './run-command.ts';

/** What acts on a terminal: a colour, a command to its clipboard, C1, a turned direction, a hidden letter, a tag, a line of its own. */
const hostile = '\u001b[31mred\u001b]52;c;aWQ=\u0007\u009b2J\u202egnp.\u200b\u{e0041}\nsps-join: all is well';
const acting = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const forged = /^sps-join: all is well/m;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await writeFile(at(`error ${hostile}`), 'Error joining to SPP (JoinFailed)');
  await writeFile(at(`chain ${hostile}`), `${trialPem}\n${trialPem}`);
  await writeFile(at(`prose ${hostile}`), `nothing ${hostile}`);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function run(...args: string[]) {
  let all = '';
  const print = (text: string) => (all += text);
  const code = await runCommand(args, openTerminal({ out: print, err: print }, false));
  return { code, all, acts: all.split('\n').filter((line) => acting.test(line)), forged: forged.test(all) };
}
const inert = { acts: [], forged: false };

describe('abuse 50: nothing from outside acts on the terminal', () => {
  it.each<[what: string, args: () => string[]]>([
    ['a command that there is not', () => [hostile]],
    ['a file that is not there, for match', () => ['match', at(`missing ${hostile}`)]],
    ['a file with an error', () => ['match', at(`error ${hostile}`)]],
    ['a file with nothing known', () => ['match', at(`prose ${hostile}`)]],
    ['a flag of match', () => ['match', `--${hostile}`]],
    ['a file that is not there, for names', () => ['names', at(`missing ${hostile}`), 'spp.practice.test']],
    ['a file with two certificates', () => ['names', at(`chain ${hostile}`), 'spp.practice.test']],
    ['a file without a certificate', () => ['names', at(`prose ${hostile}`), 'spp.practice.test']],
    ['an address for names', () => ['names', at(`chain ${hostile}`), `spp${hostile}`]],
    ['an address', () => ['check', `spp${hostile}`]],
    ['an address, as JSON', () => ['check', `spp${hostile}`, '--json']],
    ['a flag of check', () => ['check', 'spp', `--timeout-ms=${hostile}`]],
    ['an unknown flag of check', () => ['check', 'spp', `--${hostile}=1`]],
    ['a word for lab', () => ['lab', hostile]],
    ['a flag of lab', () => ['lab', `--${hostile}`]],
    ['a flag of serve', () => ['serve', `--${hostile}`]],
    ['a host for serve', () => ['serve', `--host=${hostile}`]],
    ['a port for serve', () => ['serve', `--port=${hostile}`]],
    ['a network for serve', () => ['serve', `--allow=${hostile}`]],
    ['a public URL for serve', () => ['serve', `--public-url=${hostile}`]],
    ['a portal for serve', () => ['serve', `--frame-ancestors=${hostile}`]],
    ['a path for serve', () => ['serve', `--base-path=${hostile}`]],
  ])('%s', async (_what, args) => {
    const { all, ...rest } = await run(...args());
    expect(all).not.toBe('');
    expect(rest).toMatchObject(inert);
  });

  it.each(['SPS_JOIN_PORT', 'SPS_JOIN_HOST', 'SPS_JOIN_ALLOW', 'SPS_JOIN_LAB', 'SPS_JOIN_NOVEL'])(
    'the variable %s',
    async (name) => {
      vi.stubEnv(name, hostile);
      expect(await run('serve')).toMatchObject({ code: 2, ...inert });
    },
  );
});

describe('abuse 50: the edge of the terminal', () => {
  function printed(text: string, colour = true): string {
    let all = '';
    openTerminal({ out: (piece) => (all += piece), err: () => {} }, colour).out(text);
    return all;
  }

  it('lets our own colours pass, and no other', () => {
    const words = painter(true)('red', `name ${'\u001b[32m'}`);
    expect(printed(words)).toBe('\u001b[31mname \\u{1b}[32m\u001b[0m');
  });

  it('takes no mark of colour that is not of this process', () => {
    expect(printed('\u00003f1c2d0e-aaaa-4bbb-8ccc-123456789abc:31;x')).not.toMatch(acting);
  });

  it('prints JSON that reads back the same', () => {
    const value = { name: `${hostile}\u{e0041}\u202f\ufff9` };
    expect(printJson(value).replaceAll('\n', '')).not.toMatch(acting);
    expect(printed(printJson(value))).toBe(printJson(value));
    expect(JSON.parse(printJson(value))).toEqual(value);
  });
});
