import { BasisTag } from '../../ui/basis-tag.tsx';
import { ChoiceList } from '../../ui/fields/choice-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { FindsAnswer } from '../run/reported-paths.ts';
import { reportPaths, useReportedPaths } from '../run/reported-paths.ts';

const options = [
  { value: 'found', label: 'SPS finds it' },
  { value: 'not-found', label: 'SPS does not find it' },
  { value: 'unsure', label: 'I’m not sure' },
] as const;

const says: Record<FindsAnswer, string> = {
  found: 'yes',
  'not-found': 'no',
  unsure: 'not known',
};

interface Props {
  /** The name that would be typed on SPS. */
  name: string;
  /** Where it led from this wizard's server. */
  ips: readonly string[];
}

function Ways({ name, ips }: Props) {
  const [ip = 'SPP’s IPv4 address'] = ips;
  return (
    <ul className="grid list-disc gap-2 pl-6">
      <li>
        <b>An A record.</b> Your network team adds <code>{name}</code> with <code>{ip}</code> on the name
        servers that SPS uses. <BasisTag basis="inferred" />
      </li>
      <li>
        <b>A certificate with the IP address.</b> Your SPP administrator requests one on SPP with{' '}
        <code>{ip}</code> under <b>Subject Alternate Names (IP Address)</b>, and you enter <code>{ip}</code>{' '}
        on SPS. <BasisTag basis="inferred" />
      </li>
    </ul>
  );
}

/** A name that this wizard's server found is not yet found by SPS: asked, with where to look, and the two ways out. */
export function SpsFindsName({ name, ips }: Props) {
  const answer = useReportedPaths(name).finds?.answer ?? null;
  return (
    <Fold
      summary="Does SPS find this name too?"
      result={answer === null ? 'not tested' : says[answer]}
      offPaper
    >
      <p>
        This wizard’s server finds <code>{name}</code>, but SPS may use other name servers. Look up in SPS’s
        network settings which ones it uses, and query those for the name, from SPS or from a machine that
        uses the same ones.
      </p>
      <ChoiceList<FindsAnswer>
        legend={`Does SPS find ${name}?`}
        name={`sps-finds-${name}`}
        options={options}
        value={answer}
        onChange={(next) => reportPaths(name, { finds: { answer: next, at: Date.now() } })}
      />
      {answer === 'found' ? (
        <p>
          Good, as long as it leads to the same address
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
          <p>There are two ways to solve this:</p>
          <Ways name={name} ips={ips} />
        </>
      ) : null}
      {answer === 'unsure' ? (
        <p>
          Run <code>getent ahostsv4 {name}</code> on a console of SPS. It prints an address if SPS finds the
          name, and nothing if it does not.
        </p>
      ) : null}
    </Fold>
  );
}
