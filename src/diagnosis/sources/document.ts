import type * as documents from './documents.ts';

/** One of the documents, known by its id. */
export type Document = (typeof documents)[keyof typeof documents];
