import type { Generation } from '#diagnosis/guidance/generation.ts';
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
  /** Whether another address has to be typed; else only the page is named, and nothing urges to press Join. */
  changesAddress: boolean;
  /** What to type there; absent or null where it is not known. */
  value?: Known<string> | null;
}

const pageOnSps = '**Basic Settings > Cluster management**';

function Enter({ generation, value }: { generation: Generation; value: Known<string> | null }) {
  return (
    <>
      Type {value === null ? 'the right address' : <code>{value}</code>} into{' '}
      <Marked text={fieldLabel(generation)} />, then press <b>Join</b>.
    </>
  );
}

/** How you get back to SPS's address field; nothing where the error needs no way back. */
export function WayBack({ wayBack, generation, changesAddress, value = null }: Props) {
  if (wayBack === 'none') return null;
  if (wayBack === 'cluster-management')
    return (
      <section className="mt-5">
        <h3>{changesAddress ? 'The way back to SPS’s address field' : 'The way back to SPS'}</h3>
        <p className="mt-1">
          On SPS, open <Marked text={pageOnSps} /> again.{' '}
          {changesAddress ? <Enter generation={generation} value={value} /> : null}{' '}
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
          Press Back until SPS shows <Marked text={fieldLabel(generation)} />:{' '}
          {keys === null ? (
            otherwise
          ) : (
            <>
              <Keys keys={keys} />, or {otherwise}
            </>
          )}
          . <BasisTag basis="documented" />
        </li>
        <li>
          <Enter generation={generation} value={value} />
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
