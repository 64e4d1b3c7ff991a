import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the wizard runs in a browser: not while a page is drawn ahead, where there is no clock and nobody's answers. */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
