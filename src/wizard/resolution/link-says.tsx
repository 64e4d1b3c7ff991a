import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Sayings } from '../answers/sayings.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { SaidValues } from './said-values.tsx';
import { useAnswers } from '../said/use-answers.ts';

/** Most names of a link that are offered for the field of the check. */
const maxOffered = 3;

const hostsIn = ({ offered = [], entered, host }: Sayings): string[] => {
  const named = [...offered, entered ?? host ?? ''].flatMap((name) => {
    const parsed = parseAddress(name);
    return parsed.ok ? [parsed.value.address.host] : [];
  });
  return [...new Set(named)].slice(0, maxOffered);
};

/** The values that a link holds, as the words of whoever wrote it: nobody here saw them, and no step uses them. */
export function LinkSays({ heard }: { heard: Hearsay<Sayings> }) {
  const { to } = useAnswers();
  const sayings = Hearsay.open(heard);
  const hosts = hostsIn(sayings);
  return (
    <>
      <SaidValues sayings={sayings} />
      <p className="text-muted">
        Whoever wrote the link says this. No text that says it was pasted in this tab, nothing of it was
        checked here, and no step below uses it.
      </p>
      {hosts.length === 0 ? null : (
        <>
          <p className="text-muted">
            If you know one of these as your SPP’s, put it into the address field. It is checked only when you
            press <b>Check</b> there.
          </p>
          <Actions>
            {hosts.map((host) => (
              <ButtonLink key={host} kind="quiet" to={to('address', { address: Hearsay.of(host) })}>
                Fill in {host}
              </ButtonLink>
            ))}
          </Actions>
        </>
      )}
    </>
  );
}
