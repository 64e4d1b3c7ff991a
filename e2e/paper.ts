import type { Page } from '@playwright/test';

/** How many pages of A4 a page of the wizard takes. */
export async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** A4 between margins of 14 mm, in px of 96 to the inch. */
export const sheet = { width: 688, height: 1016 } as const;
