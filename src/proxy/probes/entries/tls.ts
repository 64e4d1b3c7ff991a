import { defineProbe } from '../define-probe.ts';
import { openSecureConnection } from '../open-secure-connection.ts';

export default defineProbe({
  id: 'tls',
  needs: 'tcp',
  async look(context, time) {
    const { connection } = context;
    const secured = await openSecureConnection(connection.socket, context, time);
    if (!secured.ok) return secured;
    connection.secured(secured.value);
    return { ok: true, value: secured.value.fact };
  },
  withhold: (fact) => ({ ...fact, certificates: [] }),
});
