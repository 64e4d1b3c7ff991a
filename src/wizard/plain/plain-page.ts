import type { ReactNode } from 'react';

/** A page that is complete without a script. */
export interface PlainPage {
  /** Below the base path, without a leading slash and without an ending: `errors/already-joined`; empty for the start. */
  path: string;
  title: string;
  /** One sentence for whoever searches. */
  description: string;
  /** What stands between header and footer. */
  body: ReactNode;
  /** `wizard`: the wizard starts on it where scripts run. `alone`: it is the same with and without scripts. */
  starts: 'wizard' | 'alone';
  /** Whether the wizard's own page is drawn ahead: it is the same for everybody who comes without answers. */
  ahead?: boolean;
}
