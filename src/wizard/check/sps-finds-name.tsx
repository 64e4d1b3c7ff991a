import { BasisTag } from '../ui/basis-tag.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { FindsAnswer } from './said-of-ways.ts';
import { sayOfWays, useSaidOfWays } from './said-of-ways.ts';

const options = [
  { value: 'found', label: 'SPS finds it' },
  { value: 'not-found', label: 'SPS does not find it' },
  { value: 'unsure', label: 'I’m not sure' },
] as const;

interface Props {
  /** The name that would be typed on SPS. */
  name: string;
  /** Where it led from our server. */
  ips: readonly string[];
}

function Ways({ name, ips }: Props) {
  const [ip = 'SPP’s IPv4 address'] = ips;
  return (
    <ul className="grid list-disc gap-2 pl-6">
      <li>
        <b>A DNS record.</b> Whoever looks after the name servers that SPS uses adds <code>{name}</code> with{' '}
        <code>{ip}</code>. <BasisTag basis="inferred" />
      </li>
      <li>
        <b>A certificate with the IP address.</b> Whoever looks after SPP’s certificates has one made with{' '}
        <code>{ip}</code> under <b>Subject Alternate Names (IP Address)</b>, and you type <code>{ip}</code> on
        SPS. <BasisTag basis="inferred" />
      </li>
    </ul>
  );
}

/** A name that our server found is not yet found by SPS: asked, with where to look, and the two ways out. */
export function SpsFindsName({ name, ips }: Props) {
  const answer = useSaidOfWays(name).finds?.answer ?? null;
  return (
    <Disclosure summary="Does SPS find this name too?">
      <p>
        Finding <code>{name}</code> from our server says nothing of SPS’s DNS. See in SPS’s network settings
        which name servers it asks, and ask those for the name, from SPS or from a machine that uses the same
        ones.
      </p>
      <ChoiceList<FindsAnswer>
        legend={`Does SPS find ${name}?`}
        name={`sps-finds-${name}`}
        options={options}
        value={answer}
        onChange={(next) => sayOfWays(name, { finds: { answer: next, at: Date.now() } })}
      />
      {answer === 'found' ? (
        <p>
          Good, if it leads to the same address
          {ips.length === 0 ? null : (
            <>
              {' '}
              as from here: <code>{ips.join(', ')}</code>
            </>
          )}
          .
        </p>
      ) : null}
      {answer === 'not-found' ? (
        <>
          <p>There are two ways out:</p>
          <Ways name={name} ips={ips} />
        </>
      ) : null}
      {answer === 'unsure' ? (
        <p>
          Run <code>getent ahostsv4 {name}</code> on a console of SPS: it prints an address where the name is
          found, and nothing where it is not.
        </p>
      ) : null}
    </Disclosure>
  );
}
