/** A character that passes for another, and why. */
export interface Confusable {
  character: string;
  /** `mixed`: letters of two scripts in one label; `alike`: it looks like a plain letter or digit. */
  why: 'mixed' | 'alike';
}

/** Scripts of Unicode by their names; letters of any other count as one more. */
const scripts = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Georgian: /\p{Script=Georgian}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
  Han: /\p{Script=Han}/u,
  Hiragana: /\p{Script=Hiragana}/u,
  Katakana: /\p{Script=Katakana}/u,
  Hangul: /\p{Script=Hangul}/u,
  Bopomofo: /\p{Script=Bopomofo}/u,
  Cherokee: /\p{Script=Cherokee}/u,
  Coptic: /\p{Script=Coptic}/u,
  Lisu: /\p{Script=Lisu}/u,
  Deseret: /\p{Script=Deseret}/u,
} as const;
type Script = keyof typeof scripts | 'another script';
const names = Object.keys(scripts) as (keyof typeof scripts)[];

/** Scripts that one writing uses together (UTS 39 section 5.2, "Highly Restrictive"). */
const together: readonly (readonly Script[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

/** Letters that look like a Latin letter or a digit, by script (UTS 39, confusables; as browsers narrow them for whole labels). */
const alike: Partial<Record<Script, RegExp>> = {
  Latin: /^[ıɑɡɩɪʟᴄᴏᴜᴠᴡᴢꜱɴʀʙɢʜʏᴍᴋᴛᴅᴇᴊᴘᴀƽƨƅ]$/u,
  Cyrillic: /^[аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡзүб]$/u,
  Greek: /^[αικνρυωηοτϲγ]$/u,
  Armenian: /^[ագզէլհյոսւօ]$/u,
  Georgian: /^[იოყძხჽჿ]$/u,
  Hebrew: /^[דוחיןסװ]$/u,
  // Their letters imitate Latin capitals, and no name in the DNS is written with them (UAX 31, tables 4 and 7).
  Cherokee: /./u,
  Coptic: /./u,
  Lisu: /./u,
  Deseret: /./u,
};

/** The script of a letter; undefined for digits, signs, and letters of every script. */
export function scriptOf(character: string): Script | undefined {
  if (!/\p{L}/u.test(character) || /[\p{Script=Common}\p{Script=Inherited}]/u.test(character))
    return undefined;
  return names.find((name) => scripts[name].test(character)) ?? 'another script';
}

const isAlike = (letter: string): boolean => {
  const script = scriptOf(letter);
  return script !== undefined && (alike[script]?.test(letter.toLowerCase()) ?? false);
};

function inLabel(label: string): Confusable | undefined {
  const letters = Array.from(label).filter((character) => scriptOf(character) !== undefined);
  const used = new Set(letters.map(scriptOf));
  const isOneWriting =
    used.size < 2 ||
    together.some((allowed) => [...used].every((script) => script !== undefined && allowed.includes(script)));
  if (!isOneWriting) {
    const main = used.has('Latin') ? 'Latin' : scriptOf(letters[0] ?? '');
    const character = letters.find((letter) => scriptOf(letter) !== main);
    return character === undefined ? undefined : { character, why: isAlike(character) ? 'alike' : 'mixed' };
  }
  const latin = letters.find((letter) => scriptOf(letter) === 'Latin' && isAlike(letter));
  if (latin !== undefined) return { character: latin, why: 'alike' };
  const [first] = letters;
  return first !== undefined && !used.has('Latin') && letters.every(isAlike)
    ? { character: first, why: 'alike' }
    : undefined;
}

/**
 * The first letter of a name that passes for another one: in a label of two scripts, in a label of another script that reads like
 * plain letters as a whole, or in what is otherwise an IPv4 address. Undefined where there is none.
 */
export function findConfusable(host: string): Confusable | undefined {
  if (!/[^\u0000-\u007f]/.test(host)) return undefined;
  const labels = host.split('.');
  const isQuadBut = labels.length === 4 && labels.some((label) => /^\d+$/.test(label));
  if (isQuadBut) {
    const foreign = labels.filter((label) => /[^\u0000-\u007f]/.test(label));
    const rest = labels.filter((label) => !foreign.includes(label));
    const character = Array.from(foreign[0] ?? '').find((one) => one > '\u007f');
    if (character !== undefined && rest.every((label) => /^[\dOoIl]+$/.test(label)))
      return { character, why: 'alike' };
  }
  for (const label of labels) {
    const found = inLabel(label);
    if (found !== undefined) return found;
  }
  return undefined;
}
