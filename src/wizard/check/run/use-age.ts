import { useNow } from '../../drawn/use-now.ts';
import { ageOfCheck } from './age-of-check.ts';

/** The age of a check as it grows on the page; null while it is new. */
export const useAge = (checkedAt: number): string | null => ageOfCheck(checkedAt, useNow(30_000));
