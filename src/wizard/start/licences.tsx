import { hosting } from '../hosting/hosting.ts';
import { licencesPage } from '../paths.ts';

/** The way to what the wizard is made of: a page beside it, in a tab of its own so that pasted text is not lost; in the single file it unfolds here. */
export function Licences() {
  const where = hosting();
  if (where !== 'single-file')
    return (
      <a href={licencesPage[where]} target="_blank" rel="noopener" className="text-muted hover:text-ink">
        Licences
      </a>
    );
  // The build puts it there (`src/tools/supply/notices.mjs`).
  const notices = document.querySelector<HTMLTemplateElement>('template#licences')?.content.textContent;
  return (
    <details className="open:basis-full">
      <summary className="cursor-pointer hover:text-ink">Licences</summary>
      <pre className="whitespace-pre-wrap text-sm">{notices}</pre>
    </details>
  );
}
