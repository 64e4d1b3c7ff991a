import { useLocation, useNavigate } from 'react-router';
import { addressInTab } from '../hosting/address-in-tab.ts';
import { basePath } from '../paths.ts';
import { ticketIn } from './ticket-in.ts';
import { WhoRunsIt } from '../shell/operator.tsx';
import { Button } from '../ui/button.tsx';
import { buttonLook } from '../ui/button-look.ts';
import { HiddenWords } from '../ui/hidden-words.tsx';
import { Icon } from '../ui/icon.tsx';

/** What the browser's own buttons cannot do for a frame: one step back in the wizard, and the same place in a tab; and the portal's ticket that it was opened from. */
export function FrameFoot() {
  const { key, pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const base = basePath(document.baseURI);
  const address = addressInTab({ pathname: `${base}${pathname.slice(1)}`, search, hash });
  const from = ticketIn(search);
  return (
    <>
      {from === null ? null : (
        <p className="flex min-h-11 items-center text-sm text-muted">
          From <bdi className="ml-1">{from}</bdi>
        </p>
      )}
      {key === 'default' ? null : (
        <Button kind="quiet" onClick={() => void navigate(-1)}>
          Back
        </Button>
      )}
      <a href={address} target="_blank" rel="noopener noreferrer" className={buttonLook('quiet')}>
        Open in a tab
        <Icon name="leave" className="ml-1.5" />
        <HiddenWords> (opens a new tab)</HiddenWords>
      </a>
      <WhoRunsIt />
    </>
  );
}
