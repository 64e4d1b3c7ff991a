import type { Generation, Mention } from '#diagnosis/guidance/generation.ts';
import { fieldLabel } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import type { WayBack as Way } from '#diagnosis/join-errors/define-join-error.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import { BackSteps } from './back-steps.tsx';

interface Props {
  wayBack: Way;
  generation: Generation;
  /** Whether the page has shown the field's label before. */
  mention: Mention;
  /** Whether another address has to be typed; else only the page is named, and nothing urges to press Join. */
  changesAddress: boolean;
  /** What to type there; absent or null where it is not known. */
  value?: Known<string> | null;
}

const pageOnSps = '**Basic Settings > Cluster management**';

function Enter({ field, value }: { field: string; value: Known<string> | null }) {
  return (
    <>
      Type {value === null ? 'the right address' : <code>{value}</code>} into <Marked text={field} />, then
      press <b>Join</b>.
    </>
  );
}

/** How you get back to SPS's address field; nothing where the error needs no way back. */
export function WayBack({ wayBack, generation, mention, changesAddress, value = null }: Props) {
  const field = fieldLabel(generation, mention);
  if (wayBack === 'none') return null;
  if (wayBack === 'cluster-management')
    return (
      <section className="mt-5">
        <h3>{changesAddress ? 'The way back to SPS’s address field' : 'The way back to SPS'}</h3>
        <p className="mt-1">
          {changesAddress ? (
            <>
              On SPS, open <Marked text={pageOnSps} />. <Enter field={field} value={value} />
            </>
          ) : (
            <>
              When this is done, open <Marked text={pageOnSps} /> on SPS and press <b>Join</b>.
            </>
          )}{' '}
          <BasisTag basis="inferred" />
        </p>
      </section>
    );
  return (
    <section className="mt-5">
      <h3>The way back to SPS’s address field</h3>
      <BackSteps
        generation={generation}
        mention={mention}
        value={value}
        enter={(named) => <Enter field={named} value={value} />}
      />
      <p className="mt-2">
        <b>If Back shows an expired form, or asks to send it again:</b> Do not send it again. On SPS, open{' '}
        <Marked text={pageOnSps} /> and type the address there. <BasisTag basis="inferred" />
      </p>
    </section>
  );
}
