import { roleOf } from '#diagnosis/facts/role-of.ts';
import type { Endpoint } from '#diagnosis/facts/facts.ts';

const roles = {
  replica: 'a replica',
  primary: 'the primary',
  'contradicts-itself': 'an SPP that contradicts itself',
  'not-said': 'an SPP that does not say',
} as const;

function answerOf({ tcp, status }: Endpoint): string {
  if (status.outcome === 'observed' && status.fact.kind === 'spp') {
    return `${roles[roleOf(status.fact.status) ?? 'not-said']}, state ${status.fact.status.state}`;
  }
  if (status.outcome === 'observed') return 'something other than an SPP';
  return tcp.outcome === 'observed' ? 'not known: its status was not answered' : 'not reached';
}

/** What answered at each address of a name that has several, as it says itself; nothing for one address. */
export function WhichIsWhich({ endpoints }: { endpoints: readonly Endpoint[] }) {
  if (endpoints.length < 2) return null;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1" aria-label="Which address is which">
      {endpoints.map((endpoint) => (
        <div key={endpoint.ip} className="contents">
          <dt>
            <code>{endpoint.ip}</code>
          </dt>
          <dd>{answerOf(endpoint)}</dd>
        </div>
      ))}
    </dl>
  );
}
