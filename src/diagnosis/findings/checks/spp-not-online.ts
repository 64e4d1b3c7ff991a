import type { SppStatus } from '#diagnosis/facts/status-facts.ts';
import { defineCheck } from '../define-check.ts';
import { mono } from '../mono.ts';

/** Flags of which SPP's description says "false if not or unknown": only true tells something. */
const flags = {
  isMaintenance: 'in maintenance',
  isQuarantine: 'in quarantine',
  isReadOnly: 'read-only',
} as const;

function flagged(status: SppStatus): string[] {
  return Object.entries(flags).flatMap(([flag, words]) =>
    status[flag as keyof typeof flags] === true ? [words] : [],
  );
}

export default defineCheck({
  id: 'spp-not-online',
  rung: 'role-and-state',
  asks: 'Is SPP in the state Online?',
  basis: 'inferred',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { state, maintenanceOperation } = status.fact.status;
    const values = { state, maintenanceOperation };
    const said = flagged(status.fact.status);
    if (state === 'Online' && said.length > 0)
      return {
        verdict: 'warning',
        text: `state Online, but SPP also says that it is ${said.join(' and ')}`,
        values,
      };
    if (state === 'Online') return { verdict: 'passed', text: 'state Online', values };
    if (state.toLowerCase() === 'online')
      return { verdict: 'unknown', text: `its state is ${mono(state)}, which SPP writes otherwise`, values };
    if (state === 'Unknown')
      return { verdict: 'unknown', text: 'SPP says that its own state is Unknown', values };
    const doing =
      maintenanceOperation === null || maintenanceOperation === 'None'
        ? ''
        : ` (${mono(maintenanceOperation)})`;
    return { verdict: 'failed', text: `its state is ${mono(state)}${doing}, not Online`, values };
  },
});
