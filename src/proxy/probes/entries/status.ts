import { defineProbe } from '../define-probe.ts';

export default defineProbe({
  id: 'status',
  needs: 'tls',
  look: ({ connection }, time) => connection.take().askStatus(time),
  withhold: (fact) => (fact.kind === 'spp' ? fact : { ...fact, redirectHost: null }),
});
