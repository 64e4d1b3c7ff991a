/** Parts of patterns, for `RegExp` from text: a name or an IPv4 address as programs print it, and an IPv4 address. */
export const name = '[a-z0-9_.-]{1,253}';
export const ip = '\\d{1,3}(?:\\.\\d{1,3}){3}';

/** A pattern from its parts, without regard to case. */
export const pattern = (source: string): RegExp => new RegExp(source, 'i');
