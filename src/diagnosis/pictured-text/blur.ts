/** Letters that a reader of pictures takes for one another, each as one of them. */
const alike: Readonly<Record<string, string>> = {
  '1': 'l',
  i: 'l',
  j: 'l',
  '|': 'l',
  '!': 'l',
  '/': 'l',
  '\\': 'l',
  '0': 'o',
  '5': 's',
  $: 's',
  '8': 'b',
};
/** Two that look like one; read when the single letters are alike already. */
const pairs: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd', nn: 'm' };

/** A text as it looks: letters that resemble each other are one, and white space, signs and accents are gone. */
export interface Blurred {
  text: string;
  /** Where each unit stands in what was blurred, and at the end its length. */
  at: number[];
}

const isLetter = /[\p{L}\p{N}]/u;

/** Of every letter that was met: there are some hundred, and texts have thousands. */
const looks = new Map<string, string>();

function look(letter: string): string {
  const known = looks.get(letter);
  if (known !== undefined) return known;
  const [plain = ''] = letter.toLowerCase().normalize('NFD');
  const looked = alike[plain] ?? (isLetter.test(plain) ? plain : '');
  looks.set(letter, looked);
  return looked;
}

/** See `Blurred`. Two texts that are easily read as each other come out as the same. */
export function blur(text: string): Blurred {
  let blurred = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = look(text.charAt(i));
    if (unit === '') continue;
    const pair = pairs[blurred.slice(-1) + unit];
    // The two stand side by side: no space was between them.
    if (pair !== undefined && at.at(-1) === i - 1) {
      blurred = blurred.slice(0, -1) + pair;
      continue;
    }
    blurred += unit;
    at.push(i);
  }
  at.push(text.length);
  return { text: blurred, at };
}
