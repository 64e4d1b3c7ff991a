import AxeBuilder from '@axe-core/playwright';
import { insideOf } from './case-link.ts';
import { dropsOn, type GivenFile } from './transfer-of.ts';
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops of the Tab key than any page has before what is wanted. */
const mostTabs = 80;
/** What would start by itself has started by then. */
const restMs = 500;

/** What an admin does with the wizard, in the admin's words; journeys say nothing of buttons and fields. */
export class Wizard {
  readonly page: Page;
  /** Every request to `/api/check` so far. */
  readonly checksMade: string[] = [];
  private askedAt = 0;

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      this.askedAt = Date.now();
      if (request.url().includes('/api/check')) this.checksMade.push(request.url());
    });
  }

  /** Opens a path such as `/failed`, and waits until the wizard is alive on it. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.heading).toBeVisible();
  }

  /** Types an address without pressing anything. A form that is folded to its answer is unfolded first. */
  async types(address: string): Promise<void> {
    const change = this.page.getByRole('button', { name: 'Change', exact: true });
    await expect(this.addressField.or(change).first()).toBeVisible();
    if (!(await this.addressField.isVisible())) await change.click();
    await this.addressField.fill(address);
  }

  /** Types an address and presses Check. */
  async checks(address: string): Promise<void> {
    await this.types(address);
    await this.presses('Check');
  }

  /** Is shown what a check of this address says, or that it runs. */
  async standsAtCheckOf(address: string): Promise<void> {
    await expect(this.page.getByText(/^(?:Checked|Checking|Not checked:) /).first()).toContainText(address);
  }

  /** Reads what a finished check says. */
  async readsTheResult(): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Result of the check' })).toBeVisible();
  }

  /** Pastes an error text and asks for its resolution. */
  async pastes(text: string): Promise<void> {
    await this.errorText.fill(text);
    await this.presses('Find the resolution');
  }

  /** Opens a file on the page for failed joins: one made here, or the path of a long one. */
  async opensFile(file: string | GivenFile): Promise<void> {
    await this.page.getByLabel('File to open').setInputFiles(file);
  }

  /** Drags a file over the error text and drops it there. */
  async dropsFile(file: GivenFile): Promise<void> {
    await dropsOn(this.errorText, file);
  }

  /** Goes from any page that offers it to the page that makes the link, and waits for the link. */
  async sharesThisCase(): Promise<void> {
    await this.follows('Share this case');
    await this.linkIsReady();
  }

  /** Ticks or unticks whether names and addresses are replaced, and waits for the new link. */
  async replacesNames(replace: boolean): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'Replace names and addresses' }).setChecked(replace);
    await this.linkIsReady(`"redacted":${replace}`);
  }

  /** Waits for the link, and for this in it: it is made anew after each change, and as the page learns more of its server. */
  async linkIsReady(holding = ''): Promise<void> {
    await expect(this.link).toHaveValue(/\/case#c1/);
    await expect.poll(async () => insideOf(await this.link.inputValue())).toContain(holding);
  }

  /** Says for which address a pasted or opened certificate is to be judged. */
  async judgesFor(address: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Address that you type on SPS' }).fill(address);
    await this.presses('Judge it');
  }

  /** Presses a button by its whole name. */
  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Unfolds what is folded away under these words; what is open stays open. (A page drawn anew folds again.) */
  async unfolds(summary: string): Promise<void> {
    const line = this.page.locator('summary').filter({ hasText: summary });
    await expect(async () => {
      if (!(await line.evaluate((one) => one.parentElement?.hasAttribute('open')))) await line.click();
      await expect(line.locator('..')).toHaveAttribute('open', '', { timeout: 1000 });
    }).toPass();
  }

  /** Chooses one of several answers by its words. */
  async chooses(answer: string): Promise<void> {
    await this.page.getByRole('radio', { name: answer, exact: true }).check();
  }

  /** Follows a link on the page by what it is called, and arrives: the room of a page may have to be fetched first. */
  async follows(name: string | RegExp): Promise<void> {
    await this.goesTo(this.page.getByRole('main').getByRole('link', { name }).first());
  }

  /** Follows a link, and arrives where it leads in this tab. */
  async goesTo(link: Locator): Promise<void> {
    const here = this.page.url();
    type Anchor = { href: string; target: string };
    const leads = await link.evaluate(({ href, target }: Anchor) => target !== '_blank' && href);
    await link.click();
    if (leads && leads !== here) await expect(this.page).not.toHaveURL(here);
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
    await expect(this.heading).toBeVisible();
  }
  async reloads(): Promise<void> {
    await this.page.reload();
    await expect(this.heading).toBeVisible();
  }
  /** Waits until the page has asked nobody for anything for a while. (The browser's own idea of idle gets lost in reloads.) */
  async comesToRest(): Promise<void> {
    this.askedAt = Date.now();
    while (Date.now() - this.askedAt < restMs) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Reads a sentence, or a part of one, anywhere on the page. */
  async reads(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  /** Is shown what came of a press: its heading is said, in view, and has the focus. */
  async isShown(heading: string | RegExp): Promise<void> {
    const shown = this.page.getByRole('main').getByRole('heading', { name: heading }).first();
    await expect(shown).toBeFocused();
    await expect(shown).toBeInViewport({ ratio: 1 });
    await expect(this.page.getByRole('status').filter({ hasText: heading }).first()).toBeAttached();
  }

  /** Goes to something with the Tab key alone. */
  async tabsTo(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let at = 0; at < mostTabs; at += 1) {
      if ((await wanted.and(this.page.locator(':focus')).count()) > 0) return;
      await this.page.keyboard.press('Tab');
    }
    await expect(wanted).toBeFocused();
  }

  /** Presses something by keyboard alone. */
  async pressesByKey(wanted: Locator): Promise<void> {
    await this.tabsTo(wanted);
    await this.page.keyboard.press('Enter');
  }

  /** Stands on the page with this title. */
  async standsOn(title: string | RegExp): Promise<void> {
    await expect(this.heading).toHaveText(title);
  }

  /** Finds nothing that keeps people out who use other senses or other tools. */
  async findsItAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  }

  /** The heading of the page that is open, once the wizard is alive on it; where it never is, of the page itself. */
  get heading() {
    return this.page.locator('#root, body:not(:has(#root))').getByRole('heading', { level: 1 });
  }

  get addressField() {
    return this.page.getByRole('textbox', { name: 'SPP address' });
  }

  /** The field that holds the link to send, whatever it is called on the page. */
  get link() {
    return this.page.getByRole('textbox', { name: /^(?:The link(?: to send back)?|Send this to .*)$/ });
  }

  get errorText() {
    return this.page.getByRole('textbox', { name: 'Error text' });
  }
}
