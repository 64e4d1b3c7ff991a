import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { errorGroups } from '../paste/error-groups.ts';
import { PlainTitle } from './plain-frame.tsx';

/** Every known join error as a list of links, in the groups of the wizard's own list. */
export const PlainCatalogue = () => (
  <>
    <PlainTitle>All known join errors</PlainTitle>
    {errorGroups.map(({ title, holds }) => {
      const own = joinErrors.filter(({ stopsAt }) => holds(stopsAt));
      return own.length === 0 ? null : (
        <section key={title} className="my-5">
          <h2 className="text-lg">{title}</h2>
          <ul className="list-disc pl-6">
            {own.map(({ id, title: says, vendorTitle }) => (
              <li key={id} className="mt-1">
                <a className="link" href={`./errors/${id}.html`}>
                  {says}
                </a>
                {vendorTitle === undefined ? null : (
                  <span className="block text-sm text-muted">Vendor’s title: {vendorTitle.join}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </>
);
