import type { Listed } from '#diagnosis/join-errors/listed.ts';
import { LinkCard } from '../ui/link-card.tsx';
import type { To } from '../paths.ts';

/** One error of the list: its title, and below it the vendor's own where there is one. How it is known is said where it is the exception. */
export const ErrorRow = ({ entry: { title, vendorTitle, basis }, to }: { entry: Listed; to: To }) => (
  <LinkCard
    to={to}
    title={title}
    hint={
      vendorTitle !== undefined ? (
        <>Vendor’s title: {vendorTitle.join}</>
      ) : basis === 'documented' ? null : (
        `${basis}, not in the vendor’s manual`
      )
    }
  />
);
