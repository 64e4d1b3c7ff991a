import type { Pattern } from '../../join-errors/pattern.ts';

/** Whether an entry is what SPP answered, with a code of its API, so that the connection was made. */
export const isAnswer = ({ parts }: Pattern): boolean => parts[0].anyOf.some((sign) => 'code' in sign);
