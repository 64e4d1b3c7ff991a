import { hosting } from '../hosting/hosting.ts';
import { privacyPage } from '../paths.ts';

/** The way to what goes where: a page beside the wizard's, in a tab of its own so that pasted text is not lost. The single file sends nothing anywhere. */
export function Privacy() {
  const where = hosting();
  if (where === 'single-file') return null;
  return (
    <a href={privacyPage[where]} target="_blank" rel="noopener" className="text-muted hover:text-ink">
      Privacy
    </a>
  );
}
