import { expect, type Page } from '@playwright/test';

/** What an admin does with the wizard, in the admin's words; journeys say nothing of buttons and fields. */
export class Wizard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a path such as `/failed`, and waits until it has drawn its heading. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.heading).toBeVisible();
  }

  /** Types an address and presses Check. */
  async checks(address: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /address/i }).fill(address);
    await this.page.getByRole('button', { name: /^check/i }).click();
  }

  /** Pastes an error text. */
  async pastes(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /error|paste/i }).fill(text);
  }

  /** Reads a sentence, or a part of one, anywhere on the page. */
  async reads(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  /** The heading of the page that is open. */
  get heading() {
    return this.page.getByRole('heading', { level: 1 });
  }
}
