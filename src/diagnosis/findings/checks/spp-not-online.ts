import { contradictions } from '../contradictions.ts';
import { defineCheck } from '../define-check.ts';
import { mono } from '../mono.ts';

export default defineCheck({
  id: 'spp-not-online',
  rung: 'role-and-state',
  asks: 'Is SPP in the state Online?',
  decides: true,
  basis: 'inferred',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { state, maintenanceOperation } = status.fact.status;
    const values = { state, maintenanceOperation };
    const [said] = contradictions(status.fact.status).state;
    if (said !== undefined)
      return { verdict: 'unknown', text: `the server contradicts itself: ${said}`, values };
    if (state === 'Online' && status.fact.status.isReadOnly === true)
      return { verdict: 'warning', text: 'state Online, but SPP also reports that it is read-only', values };
    if (state === 'Online')
      return { verdict: 'passed', text: 'state Online (a locked cluster does not show here)', values };
    if (state.toLowerCase() === 'online')
      return {
        verdict: 'unknown',
        text: `its state is ${mono(state)}, which is not how SPP writes it`,
        values,
      };
    if (state === 'Unknown')
      return { verdict: 'unknown', text: 'SPP reports its own state as Unknown', values };
    const doing =
      maintenanceOperation === null || maintenanceOperation === 'None'
        ? ''
        : ` (${mono(maintenanceOperation)})`;
    return { verdict: 'failed', text: `its state is ${mono(state)}${doing}, not Online`, values };
  },
});
