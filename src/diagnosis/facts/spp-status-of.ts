import type { Endpoint } from './facts.ts';
import type { SppStatus } from './status-facts.ts';

/** What an SPP said of itself; null where none answered. */
export const sppStatusOf = ({ status }: Pick<Endpoint, 'status'>): SppStatus | null =>
  status.outcome === 'observed' && status.fact.kind === 'spp' ? status.fact.status : null;
