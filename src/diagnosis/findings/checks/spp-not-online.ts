import { contradictions } from '../contradictions.ts';
import { defineCheck } from '../define-check.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

export default defineCheck({
  id: 'spp-not-online',
  rung: 'role-and-state',
  asks: 'Is SPP in the state Online?',
  decides: true,
  basis: 'inferred',
  reads: ['spp'],
  look({ spp }) {
    const { state, maintenanceOperation } = spp.status;
    const values = { state, maintenanceOperation };
    const [said] = contradictions(spp.status).state;
    if (said !== undefined)
      return { verdict: 'unknown', text: `the server contradicts itself: ${said}`, values };
    if (state === 'Online' && spp.status.isReadOnly === true)
      return { verdict: 'warning', text: 'state Online, but SPP also reports that it is read-only', values };
    if (state === 'Online')
      return { verdict: 'passed', text: 'state Online (a locked cluster does not show here)', values };
    if (state.toLowerCase() === 'online')
      return {
        verdict: 'unknown',
        text: `its state is ${asCode(state)}, which is not how SPP writes it`,
        values,
      };
    if (state === 'Unknown')
      return { verdict: 'unknown', text: 'SPP reports its own state as Unknown', values };
    const doing =
      maintenanceOperation === null || maintenanceOperation === 'None'
        ? ''
        : ` (${asCode(maintenanceOperation)})`;
    return { verdict: 'failed', text: `its state is ${asCode(state)}${doing}, not Online`, values };
  },
});
