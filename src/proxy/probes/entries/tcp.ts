import { defineProbe } from '../define-probe.ts';
import { dial } from '../dial.ts';

export default defineProbe({
  id: 'tcp',
  needs: null,
  async look(context, time) {
    const connected = await dial(context, time);
    if (!connected.ok) return connected;
    context.connection.opened(connected.value);
    return { ok: true, value: { port: 443 } };
  },
  withhold: null,
});
