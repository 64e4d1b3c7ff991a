/** An error answer (RFC 9457), as `application/problem+json`. */
export interface Problem {
  status: 400 | 403 | 404 | 405 | 413 | 415 | 421 | 429 | 431 | 500 | 503;
  title: string;
  /** One sentence: what happened and what to change. */
  detail: string;
  /** Further members, and only those that are safe to show to anyone who may ask. */
  more?: Readonly<Record<string, string | number>>;
  headers?: Readonly<Record<string, string>>;
}

export function problemResponse({ status, title, detail, more, headers }: Problem): Response {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, ...more });
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
