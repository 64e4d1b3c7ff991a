import type { To } from '../paths.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { CommandsToRun } from './commands-to-run.tsx';
import { PathRow } from './path-row.tsx';

interface Props {
  /** A checked address: nothing else may stand in a command. */
  host: string;
  kind: 'ipv4' | 'hostname';
  /** Where the output can be pasted. */
  toPaste: To;
}

/** The way from SPS to SPP, which only SPS can test: what to run there, and where to bring the output. */
export const SpsPath = ({ host, kind, toPaste }: Props) => (
  <PathRow
    from="SPS"
    mark="skipped"
    says="Not tested. SPS goes this way by itself after you have signed in, on TCP port 443."
  >
    <Disclosure summary="Test it from SPS">
      <p>
        On a console of SPS, or of a machine beside it in the same network with the same name servers, run one
        of these. They send no password. <BasisTag basis="inferred" />
      </p>
      <CommandsToRun host={host} kind={kind} />
      <p>Then bring the output here: it stays in this browser.</p>
      <ButtonLink kind="secondary" to={toPaste}>
        Paste the output
      </ButtonLink>
    </Disclosure>
  </PathRow>
);
