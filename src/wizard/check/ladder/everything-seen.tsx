import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { SeenFact } from './seen-facts.ts';
import { againFacts, certificateFacts, connectionFacts, dnsFacts, statusFacts } from './seen-facts.ts';
import type { Outcome } from '../run/use-check.ts';

/** Most lines of one fact; a hostile certificate names thousands. */
const maxLines = 40;

function Value({ value }: { value: SeenFact[1] }) {
  const lines = typeof value === 'string' ? [value] : value;
  const more = lines.length - maxLines;
  return (
    <>
      {lines.slice(0, maxLines).map((text, at) => (
        <code key={at} className="block wrap-anywhere [unicode-bidi:isolate]">
          {text}
        </code>
      ))}
      {more > 0 ? `and ${more} more` : null}
    </>
  );
}

const FactTable = ({ caption, facts }: { caption: string; facts: readonly SeenFact[] }) => (
  <table className="w-full table-fixed border-collapse text-left text-sm">
    <caption className="pb-1 text-left font-bold">{caption}</caption>
    <tbody>
      {facts.map(([label, value]) => (
        <tr key={label} className="border-t border-line align-top max-wide:block">
          <th scope="row" className="py-1.5 pr-3 font-semibold wide:w-2/5 max-wide:block max-wide:pb-0">
            {label}
          </th>
          <td className="py-1.5 max-wide:block max-wide:pt-0">
            <Value value={value} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

function AtAddress({ endpoint }: { endpoint: Endpoint }) {
  const { ip, tls } = endpoint;
  const again = againFacts(endpoint);
  const chain = tls.outcome === 'observed' ? tls.fact.certificates : [];
  return (
    <>
      <FactTable caption={`Connection to ${ip}`} facts={connectionFacts(endpoint)} />
      {chain.map((certificate, at) => (
        <FactTable
          key={at}
          caption={`Certificate ${at + 1} of ${chain.length}${at === 0 ? ', the server’s own' : ''}, at ${ip}`}
          facts={certificateFacts(certificate)}
        />
      ))}
      <FactTable caption={`Status at ${ip}`} facts={statusFacts(endpoint)} />
      {again.length > 0 ? <FactTable caption={`Second connection to ${ip}`} facts={again} /> : null}
    </>
  );
}

/** The facts as they came, unjudged: for whoever wants to compare them with what they see elsewhere. */
export function SeenFacts({ check }: Pick<Outcome, 'check'>) {
  const { dns, endpoints } = check.checked.facts;
  return (
    <>
      <FactTable caption="DNS" facts={dnsFacts(dns)} />
      {endpoints.map((endpoint) => (
        <AtAddress key={endpoint.ip} endpoint={endpoint} />
      ))}
    </>
  );
}

/** The same, folded away. */
export const EverythingSeen = ({
  outcome: { check },
  summary,
}: {
  outcome: Pick<Outcome, 'check'>;
  summary: string;
}) => (
  <Disclosure summary={summary}>
    <SeenFacts check={check} />
  </Disclosure>
);
