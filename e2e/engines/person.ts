import { expect } from '@playwright/test';
import { insideOf } from '../case-link.ts';
import { elementKey, type Driver } from './driver.ts';

/** What can be pressed, typed into or unfolded. */
const controls = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

/** Key codes of WebDriver (W3C WebDriver, 17.4.2). */
const keys = { Tab: '\uE004', Enter: '\uE007', Space: ' ' } as const;

/** More stops of the Tab key than any page has before what is wanted. */
const mostTabs = 80;

/** Somebody at a browser that is driven by WebDriver: finds things by the role and the name that this engine computes. */
export class Person {
  private readonly driver: Driver;
  private readonly origin: string;

  constructor(driver: Driver, origin: string) {
    this.driver = driver;
    this.origin = origin;
  }

  /** Opens a path such as `/failed`, or a whole address, and waits until it has drawn its heading. */
  async opens(path: string): Promise<void> {
    await this.driver.send('navigate', { url: new URL(path, this.origin).href });
    await expect.poll(() => this.heading()).not.toBe('');
  }

  async goesBack(): Promise<void> {
    await this.driver.send('back', {});
  }

  async reloads(): Promise<void> {
    await this.driver.send('refresh', {});
  }

  /** Makes the window as wide as wanted, or as narrow as this browser lets itself be made, in px. */
  async resizes(width: number, height: number): Promise<void> {
    await this.driver.send('resize', { width, height });
  }

  /** Words of the level-1 heading, once the wizard is alive on its page; empty before. */
  async heading(): Promise<string> {
    return this.computes("document.querySelector('#root h1, body:not(:has(#root)) h1')?.innerText ?? ''");
  }

  /** Sees these words on the page, or comes to see them. */
  async reads(words: string | RegExp): Promise<void> {
    const matcher = typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
    await expect.poll(() => this.page()).toEqual(matcher);
  }

  /** All words that are shown. */
  async page(): Promise<string> {
    return this.computes("document.body?.innerText.replace(/\\s+/g, ' ') ?? ''");
  }

  async types(name: string | RegExp, words: string): Promise<void> {
    await this.driver.send('type', { id: await this.finds('textbox', name), text: asKeys(words) });
  }

  /** Types into a field in the place of what it holds. */
  async replaces(name: string | RegExp, words: string): Promise<void> {
    const id = await this.finds('textbox', name);
    await this.driver.send('clear', { id });
    await this.driver.send('type', { id, text: asKeys(words) });
  }

  async presses(role: 'button' | 'link' | 'checkbox' | 'radio', name: string | RegExp): Promise<void> {
    await this.driver.send('click', { id: await this.finds(role, name) });
  }

  /** What a field holds. */
  async holds(name: string | RegExp): Promise<string> {
    const id = await this.finds('textbox', name);
    return this.computes('arguments[0].value', { [elementKey]: id });
  }

  /** The link to send, once the page has made one, with this in it. */
  async linkToSend(holding = ''): Promise<string> {
    const field = /^(?:The link(?: to send back)?|Send this to .*)$/;
    let link = '';
    await expect
      .poll(async () => {
        link = /\S*#\S*c1\S+$/.exec(await this.holds(field))?.[0] ?? '';
        return link && insideOf(link);
      })
      .toMatch(holding === '' ? /./ : holding);
    return link;
  }

  /** Unfolds what is folded away under these words. */
  async unfolds(summary: string): Promise<void> {
    await this.reads(summary);
    const folded = "[...document.querySelectorAll('details:not([open]) > summary')]";
    await this.computes(`${folded}.find((one) => one.innerText.includes(arguments[0]))?.click()`, summary);
  }

  /** How many checks the page that is open has asked for. */
  async checksMade(): Promise<number> {
    const asked = "performance.getEntriesByType('resource')";
    return this.computes(`${asked}.filter(({ name }) => name.includes('/api/check')).length`);
  }

  /** Where the top of something is, in px from the top of the window. */
  async topOf(role: string, name: string | RegExp): Promise<number> {
    const id = await this.finds(role, name);
    return this.computes('arguments[0].getBoundingClientRect().top', { [elementKey]: id });
  }

  /** Goes to something with the Tab key alone, and presses Enter there. */
  async pressesByKey(role: string, name: string | RegExp): Promise<void> {
    await this.tabsTo(role, name);
    await this.key('Enter');
  }

  /** Types into a field that is reached with the Tab key alone. */
  async typesByKey(name: string | RegExp, words: string): Promise<void> {
    await this.tabsTo('textbox', name);
    await this.hits([...words]);
  }

  /** Enters the first frame of the page. */
  async entersFrame(): Promise<void> {
    await this.driver.send('frame', { id: 0 });
  }

  /** Leaves all frames. */
  async leavesFrames(): Promise<void> {
    await this.driver.send('frame', { id: null });
  }

  /** The page as PDF. */
  async prints(): Promise<Buffer> {
    return Buffer.from((await this.driver.send('print', {})) as string, 'base64');
  }

  /** Value of an expression in the page. */
  async computes<T>(expression: string, ...given: unknown[]): Promise<T> {
    return (await this.driver.send('script', { script: `return (${expression})`, args: given })) as T;
  }

  async key(name: keyof typeof keys): Promise<void> {
    await this.hits([keys[name]]);
  }

  private async hits(values: string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.driver.send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private async tabsTo(role: string, name: string | RegExp): Promise<void> {
    await this.finds(role, name);
    for (let at = 0; at < mostTabs; at += 1) {
      await this.key('Tab');
      if (await this.is(idOf(await this.driver.send('active')), role, name)) return;
    }
    throw new Error(`The Tab key does not lead to ${role} ${String(name)}.`);
  }

  private async finds(role: string, name: string | RegExp): Promise<string> {
    let found = '';
    const look = async () => (found = (await this.lookFor(role, name)) ?? '');
    await expect.poll(look, { message: `${role} ${String(name)}` }).not.toBe('');
    return found;
  }

  private async lookFor(role: string, name: string | RegExp): Promise<string | undefined> {
    const using = 'css selector';
    const value = role === 'heading' ? 'h1, h2, h3' : controls;
    const all = (await this.driver.send('elements', { using, value })) as object[];
    for (const one of all) if (await this.is(idOf(one), role, name)) return idOf(one);
    return undefined;
  }

  private async is(id: string, role: string, name: string | RegExp): Promise<boolean> {
    try {
      if ((await this.driver.send('role', { id })) !== role) return false;
      const label = String(await this.driver.send('label', { id }));
      return typeof name === 'string' ? label === name : name.test(label);
    } catch (error) {
      // Drawn anew meanwhile: it will be found as it is then.
      if (/stale|unknown error|no such element/.test(String(error))) return false;
      throw error;
    }
  }
}

const idOf = (element: unknown): string => String((element as Record<string, unknown>)[elementKey]);

/** A new line as the key for it: WebKitGTK's driver takes nothing else for one. */
const asKeys = (words: string): string => words.replaceAll('\n', keys.Enter);
