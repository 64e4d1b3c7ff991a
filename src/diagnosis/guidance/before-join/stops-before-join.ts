import type { JoinError, StopsAt } from '../../join-errors/define-join-error.ts';

/** Where a join would stop by what a check saw: at the move of who meets it first, which is the browser where both do. */
export const stopsBeforeJoin = ({ stopsAt, inBrowser }: Pick<JoinError, 'stopsAt' | 'inBrowser'>): StopsAt =>
  inBrowser ?? stopsAt;
