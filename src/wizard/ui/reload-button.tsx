import { Button } from './button.tsx';

/** Loads the page anew, as the browser's own button does. */
export const ReloadButton = () => (
  <Button className="no-print" onClick={() => location.reload()}>
    Reload
  </Button>
);
