import { placeText } from '#diagnosis/guidance/generation.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import { useProducts } from '../check/run/use-products.ts';

/** What to do while a join may still end well. */
export const WhileJoining = () => (
  <ol className="mt-2 grid list-decimal gap-2 pl-6">
    <li>
      Leave the browser tab in which you pressed <b>Join</b> open. <BasisTag basis="inferred" />
    </li>
    <li>
      Do not press <b>Join</b> again: a second join can collide with the first, which is unfinished.{' '}
      <BasisTag basis="inferred" />
    </li>
    <li>Wait until SPS shows a message, then say which.</li>
  </ol>
);

/** What to do when it has taken longer than a join may. */
export function TooLong() {
  const products = useProducts();
  return (
    <ol className="mt-2 grid list-decimal gap-2 pl-6">
      <li>
        Look for a message in the tab in which you pressed <b>Join</b>. Do not press <b>Join</b> again yet.{' '}
        <BasisTag basis="inferred" />
      </li>
      <li>
        No message? On SPP, open <Marked text={placeText('sessionsMenu', products)} />. If your SPS is listed
        there, it has at least registered. <BasisTag basis="inferred" />
      </li>
      <li>
        Not listed either? Take the join for failed, and go on as after an error.{' '}
        <BasisTag basis="inferred" />
      </li>
    </ol>
  );
}
