import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import type { Inflate, InflatePart } from '../case-link.ts';
import { fragmentOfCase } from '../case-link.ts';
import type { SharedCase } from '../case.ts';
import { twoAttempts, usualCase } from '../fixtures/usual-case.ts';
import { redactCase } from '../redact-case.ts';
import { chance } from '../testing/chance.ts';
import { generatedCase } from '../testing/generated-case.ts';
import type { FoundCases, State } from './open-cases.ts';
import { openCases } from './open-cases.ts';
import { quotedPrintable, ways } from './testing/ways-of-mail.ts';

const deflate = (bytes: Uint8Array) => Promise.resolve(deflateRawSync(bytes));
const whole: Inflate = (bytes, maxOutputLength) => {
  try {
    return Promise.resolve(inflateRawSync(bytes, { maxOutputLength }));
  } catch (error) {
    return Promise.resolve(error instanceof RangeError ? null : 'broken');
  }
};
const part: InflatePart = (bytes, maxOutputLength) => {
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return Promise.resolve(inflateRawSync(bytes, { maxOutputLength, finishFlush }));
  } catch {
    return Promise.resolve(new Uint8Array());
  }
};
const open = (text: string) => openCases(text, { whole, part });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const found = { came: 'stops', error: 'certificate-name-mismatch' } as const;

async function opened(text: string): Promise<FoundCases> {
  const read = await open(text);
  if (!read.ok) throw new Error(`it does not open: ${read.why.kind}`);
  return read.value;
}

const made: { shared: SharedCase; fragment: string }[] = [];
for (let seed = 1; seed <= 40; seed++) {
  const { shared } = generatedCase(seed);
  for (const one of [{ ...shared, found }, redactCase({ ...shared, found })])
    made.push({ shared: one, fragment: await fragmentOfCase(one, deflate) });
}
const linkOf = (fragment: string) => `https://tools.contoso.example/sps-join/case#${fragment}`;

describe('a link of any case, on any way through mail programs and their scanners', () => {
  test.each(ways)('%s', async (_name, way) => {
    for (const [at, { shared, fragment }] of made.entries()) {
      const { newest, others } = await opened(way(linkOf(fragment)));
      expect({ at, ...newest, shared: plain(newest.shared) }).toEqual({
        at,
        shared: plain(shared),
        state: { is: 'whole' },
        fragment,
      });
      expect(others).toEqual([]);
    }
  });
});

describe('a mail with several links', () => {
  const thread = async (times: readonly number[]) => {
    const links = [];
    for (const at of times) {
      const answered = { ...redactCase(twoAttempts), notes: [{ at, asks: { text: `Said at ${at}` } }] };
      links.push(linkOf(await fragmentOfCase(answered, deflate)));
    }
    return links;
  };
  const times = [7, 3, 9, 5].map((later) => usualCase.at + later);
  it.each([
    ['as it was written', (mail: string) => mail],
    ['as it travels', quotedPrintable],
  ])('%s: the newest opens by its own time, the others are offered', async (_name, way) => {
    const links = await thread(times);
    const mail = links.map((link, at) => `> On ${at} you wrote:\r\n> see ${link}.\r\n`).join('> Regards\n');
    const { newest, others } = await opened(way(mail));
    const said = [newest, ...others].map(({ shared }) => shared.notes[0]?.at);
    expect(said).toEqual(times.toSorted((one, other) => other - one));
  });
  it('counts a link once that stands there twice, and one that was cut where it is whole, too', async () => {
    const [link = ''] = await thread([usualCase.at]);
    const { others } = await opened(`${link}\n\n<a href="${link}">here</a>\n\n> ${link.slice(0, -300)} …`);
    expect(others).toEqual([]);
  });
});

describe('a link that was cut', () => {
  const sample = made.filter((_, at) => at % 8 === 0);
  it('is calm wherever it was cut, and holds nothing that was not in it', async () => {
    for (const { shared, fragment } of sample)
      for (let length = 0; length < fragment.length - 1; length += 7) {
        const read = await open(`#${fragment.slice(0, length)}`);
        const kind = read.ok ? read.value.newest.state.is : read.why.kind;
        expect(['nothing', 'no-case', 'cut-off', 'cut', 'mended']).toContain(kind);
        if (!read.ok || kind === 'mended') continue;
        const { state, shared: left } = read.value.newest;
        expect(state).toMatchObject({ is: 'cut', arrived: length, sent: fragment.length });
        expect(plain({ ...shared, ...withoutEmpty(left) })).toEqual(
          plain({ ...shared, ...partsOf(left, shared) }),
        );
      }
  });
  it('of which two thirds arrived still says when, what was found, the error, and what was told to type', async () => {
    for (const { shared, fragment } of made) {
      const { newest } = await opened(linkOf(fragment.slice(0, Math.ceil((fragment.length * 2) / 3))));
      expect(newest.shared).toMatchObject({
        at: shared.at,
        redacted: shared.redacted,
        found,
        answers: { error: shared.answers.error, address: shared.answers.address },
        told: shared.told,
      });
      expect(missingOf(newest.state)).toContain('earlier');
    }
  });
  it('takes no words of the mail for its end', async () => {
    const { fragment } = made[0] ?? { fragment: '' };
    const cut = fragment.slice(0, 700);
    const { newest } = await opened(`See ${linkOf(cut)}\n\nRegards,\nthe helpdesk of the company`);
    expect(newest.fragment).toBe(cut);
  });
});

describe('a link of which a character was changed', () => {
  it('opens as it was, or is calm: whichever it was, and never as another case', async () => {
    const next = chance(11);
    let mended = 0;
    let tried = 0;
    for (const { shared, fragment } of made.slice(0, 4))
      for (let at = 2; at < fragment.length - 1; at += 5) {
        const other = 'ABCDEFabcdef0123456789-_'.replace(fragment.charAt(at), '');
        const sign = other.charAt(Math.floor(next() * other.length));
        const read = await open(`#${fragment.slice(0, at)}${sign}${fragment.slice(at + 1)}`);
        tried += 1;
        if (!read.ok) continue;
        const { state, shared: left } = read.value.newest;
        if (state.is !== 'mended') continue;
        mended += 1;
        expect(plain(left)).toEqual(plain(shared));
      }
    expect(mended / tried).toBeGreaterThan(0.99);
  });
  it.each([
    ['lost', (text: string, at: number) => text.slice(0, at) + text.slice(at + 1)],
    ['added', (text: string, at: number) => `${text.slice(0, at)}Q${text.slice(at)}`],
  ])('%s: it opens as it was', async (_name, hurt) => {
    for (const { shared, fragment } of made.slice(0, 6))
      for (let at = 12; at < fragment.length - 2; at += 37) {
        const { newest } = await opened(`#${hurt(fragment, at)}`);
        expect({ at, state: newest.state, shared: plain(newest.shared) }).toEqual({
          at,
          state: { is: 'mended' },
          shared: plain(shared),
        });
      }
  });
});

describe('a link of a newer version', () => {
  it('shows what this one can read, and names what it cannot', async () => {
    const json = {
      ...usualCase,
      found,
      tomorrow: { deep: [1] },
      check: { of: 'another form' },
      recognised: [{ id: 'an-error-of-tomorrow' }],
    };
    const fragment = await fragmentOfCase(json as unknown as SharedCase, deflate);
    const { newest } = await opened(`#c2${fragment.slice(2)}`);
    expect(newest.shared).toMatchObject({ at: usualCase.at, found, answers: usualCase.answers, check: null });
    expect(newest.state).toMatchObject({ is: 'newer' });
    expect(missingOf(newest.state)).toContain('check');
  });
  it('of another form altogether says that it is newer', async () => {
    expect(await open('#c7AAAAAAAAAAAAAAAAAAAAAAAAz')).toEqual({ ok: false, why: { kind: 'newer' } });
  });
});

const missingOf = (state: State): readonly string[] => ('missing' in state ? state.missing : []);

/** The fields of a part that hold something. */
const withoutEmpty = (left: SharedCase): Partial<SharedCase> =>
  Object.fromEntries(
    Object.entries(left).filter(
      ([, value]) => value !== null && value !== 0 && JSON.stringify(value) !== '[]' && value !== false,
    ),
  );

/** The same fields of the whole case, each list and the answers no longer than what is left of them. */
function partsOf(left: SharedCase, whole: SharedCase): Partial<SharedCase> {
  const parts = Object.keys(withoutEmpty(left)).map((name) => {
    const [some, all] = [left, whole].map((one) => (one as Record<string, unknown>)[name]);
    if (Array.isArray(all) && Array.isArray(some)) return [name, all.slice(0, some.length)];
    if (name !== 'answers') return [name, all];
    return [
      name,
      Object.fromEntries(
        Object.entries(whole.answers).filter(
          ([key]) => key in left.answers && left.answers[key as keyof SharedCase['answers']] !== undefined,
        ),
      ),
    ];
  });
  return Object.fromEntries(parts) as Partial<SharedCase>;
}
