import type { Place } from '../answers/mend-entry.ts';
import { buttonLook } from '../ui/button-look.ts';
import { addressInTab } from './address-in-tab.ts';

/**
 * All that plain files show in a frame: without a server nobody says which pages may frame them, and a page that frames the wizard unasked
 * could lead your presses.
 */
export const Cover = ({ place }: { place: Place }) => (
  <main className="shell py-6">
    <h1 className="text-xl">The SPS join wizard opens in a tab of its own</h1>
    <p className="my-3">
      This copy has no server that says which pages may show it in a frame, so it shows nothing inside another
      page.
    </p>
    <a href={addressInTab(place)} target="_blank" rel="noopener noreferrer" className={buttonLook('primary')}>
      Open in a tab
    </a>
  </main>
);
