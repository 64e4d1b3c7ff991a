import * as z from 'zod/mini';

/** How we know: a named source says it, we saw it just now, or it follows from such. */
export const basis = z.enum(['documented', 'observed', 'inferred']);
export type Basis = z.infer<typeof basis>;
