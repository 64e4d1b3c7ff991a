/** A piece of a text that reads as an address in full by itself: a dotted quad or a name of two labels and more. */
interface Strong {
  text: string;
  /** Whether it may be shown again: not where it may be a user name or a password. */
  mayShow: boolean;
}

/** What a text holds beside the one address that may be meant. */
export interface HostsIn {
  /** Addresses in full, as written, each once. */
  strong: string[];
  /** All that may be offered; empty where one of them must not be shown again, and then none is. */
  offered: string[];
}

const dotted = /[\p{L}\p{N}\p{M}_-]{1,63}(?:\.[\p{L}\p{N}\p{M}_-]{1,63})+/gu;
const quad = /^[\dOoIl]+(?:\.[\dOoIl]+){3}$/;
/** Endings of files, none of which is a top-level domain (IANA's root zone). */
const fileName = /\.(?:html?|aspx?|php|jsp|json|xml|js|css|txt|png|svg|ico)$/i;
const label = /^[\p{L}\p{N}_-]{1,63}$/u;
/** Words between addresses. */
const joining = /^(?:and|or|und|oder|et|ou|y|o)$/i;
/** More single words than these are a sentence. */
const mostWords = 4;

function strongIn(chunk: string): Strong[] {
  const userEnd = chunk.lastIndexOf('@');
  return Array.from(chunk.matchAll(dotted)).flatMap(({ 0: text, index }): Strong[] => {
    const isQuad = quad.test(text) && /\d/.test(text);
    const [before, after] = [chunk.charAt(index - 1), chunk.charAt(index + text.length)];
    const isName = /\p{L}[^.]*$/u.test(text) && !/\.0x[\da-f]*$/i.test(text);
    if (!isQuad && !isName) return [];
    // The value or the name of a parameter, and the name of a file, are no second address.
    if (!isQuad && (before === '=' || after === '=' || (before === '/' && fileName.test(text)))) return [];
    const isUser = index < userEnd;
    return [{ text, mayShow: !isUser || (isQuad && before !== ':') || /[\\/?#]/.test(after) }];
  });
}

const once = (texts: readonly string[]): string[] => [
  ...new Map(texts.map((text) => [text.toLowerCase(), text])).values(),
];

/**
 * Finds every address in a text that somebody typed as one, wherever it stands: URL, user name, path, query, fragment.
 *
 * Whoever sends a text with two of them decides which one a parser takes and which one a reader sees (RFC 3986 section 7.6).
 */
export function hostsIn(text: string): HostsIn {
  // Most of what is typed is one name or address, and nothing else.
  if (/^ ?[\w.-]*$/.test(text)) return { strong: [], offered: [] };
  const chunks = text
    .replaceAll(/%[\da-f]{2}/gi, '^')
    .split(/[\s,;|&<>()"'`]+/)
    .filter((chunk) => chunk !== '');
  const strong = chunks.flatMap(strongIn);
  const words = chunks.filter((chunk) => label.test(chunk) && !joining.test(chunk));
  const shown = [...strong.map((one) => one.text), ...(words.length < mostWords ? words : [])];
  return {
    strong: once(strong.map((one) => one.text)),
    offered: strong.every(({ mayShow }) => mayShow) ? once(shown) : [],
  };
}
