import { PlainTitle } from './plain-frame.tsx';
import { privacy } from './privacy.ts';

/** What goes where, as a page of its own. */
export const PlainPrivacy = () => (
  <>
    <PlainTitle>Privacy</PlainTitle>
    {privacy.map(({ title, sentences }) => (
      <section key={title} className="mt-7">
        <h2 className="text-xl">{title}</h2>
        <ul className="mt-2 grid list-disc gap-1.5 pl-6">
          {sentences.map(({ id, text }) => (
            <li key={id} id={id}>
              {text}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
