/**
 * Whether a page at an origin may frame the wizard, as far as the headers of the wizard's own page say it.
 *
 * `mixed`: it is listed or not, and a browser shows no `http://` frame in an `https://` page. `unknown`: the headers do not decide it, with
 * the reason why; that is neither yes nor no.
 */
export type MayFrame =
  | { is: 'yes' | 'no' | 'mixed'; listed: readonly string[] }
  | { is: 'unknown'; because: 'no-answer' | 'no-rule' | 'pattern' };

/** The origin that a typed address is at: `https://portal.example/page` is at `https://portal.example`; null where it is none. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(whole)) return null;
  const { protocol, origin, hostname } = new URL(whole);
  return /^https?:$/.test(protocol) && hostname !== '' ? origin : null;
}

/** Browsers take these for safe whatever the scheme (W3C Secure Contexts, section 3.1). */
const isOwnMachine = (hostname: string): boolean =>
  /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);

/** The lists of `frame-ancestors`, one for each policy that has one. Several policies come as one header with commas between them. */
const listsIn = (policies: string): string[][] =>
  policies
    .split(',')
    .map((policy) =>
      policy
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .find(([name]) => name?.toLowerCase() === 'frame-ancestors'),
    )
    .flatMap((directive) => (directive === undefined ? [] : [directive.slice(1)]));

/**
 * Reads it from the `Content-Security-Policy` of the wizard's own page: every policy that speaks of frames has to list the origin.
 *
 * @param policies the header; null where the answer had none, undefined where no answer came
 * @param base absolute address of the wizard
 */
export function mayFrame(policies: string | null | undefined, origin: string, base: string): MayFrame {
  if (policies === undefined) return { is: 'unknown', because: 'no-answer' };
  const lists = listsIn(policies ?? '');
  if (lists.length === 0) return { is: 'unknown', because: 'no-rule' };
  const listed = lists.flat().filter((source) => source !== "'none'");
  const own = new URL(base);
  const allows = (list: readonly string[]) =>
    list.some((source) => (source === "'self'" ? origin === own.origin : source.toLowerCase() === origin));
  // Schemes, wildcards and paths are none of our server's: another program added them, and only a browser decides.
  const isPattern = listed.some(
    (source) => source !== "'self'" && (source.includes('*') || originOf(source) !== source.toLowerCase()),
  );
  if (!lists.every(allows)) return isPattern ? { is: 'unknown', because: 'pattern' } : { is: 'no', listed };
  const isMixed = origin.startsWith('https:') && own.protocol === 'http:' && !isOwnMachine(own.hostname);
  return { is: isMixed ? 'mixed' : 'yes', listed };
}

/** Asks the wizard's own server how it hands out its page. Nothing of what was typed is sent. @returns as `mayFrame` takes it */
export async function readPolicies(base: string): Promise<string | null | undefined> {
  try {
    const answer = await fetch(`${base}?embed`, { method: 'HEAD', cache: 'no-store' });
    return answer.ok ? answer.headers.get('content-security-policy') : undefined;
  } catch {
    return undefined;
  }
}
