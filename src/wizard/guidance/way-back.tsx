import type { Generation, Mention } from '#diagnosis/guidance/generation.ts';
import { fieldLabel } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import type { WayBack as Way } from '#diagnosis/join-errors/define-join-error.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Keys } from '../ui/keys.tsx';
import { Marked } from '../ui/marked.tsx';
import { backKeys } from './back-keys.ts';

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
  const { keys, otherwise } = backKeys(navigator.userAgent, navigator.platform, navigator.maxTouchPoints);
  return (
    <section className="mt-5">
      <h3>The way back to SPS’s address field</h3>
      <ol className="mt-1 grid list-decimal gap-1.5 pl-5 marker:text-muted">
        <li>Go to the browser tab in which you pressed Join. It now shows SPP, another page or an error.</li>
        <li>
          Press Back until SPS shows <Marked text={field} />. <BasisTag basis="documented" />
          <span className="block text-sm text-muted">
            Back in this browser: {keys === null ? null : <Keys keys={keys} />} {otherwise}
          </span>
        </li>
        <li>
          <Enter field={fieldLabel(generation, 'again')} value={value} />
        </li>
      </ol>
      <Disclosure summary="Back shows an expired form, or asks to send it again">
        <p>
          Do not send it again. On SPS, open <Marked text={pageOnSps} /> and type the address there.{' '}
          <BasisTag basis="inferred" />
        </p>
      </Disclosure>
    </section>
  );
}
