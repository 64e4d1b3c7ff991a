import type { APIRequestContext } from '@playwright/test';

interface Practice {
  address: string;
  shows: string;
}

/** The practice addresses that the running server offers, as `/api/about` lists them. */
export class Lab {
  private readonly practice: readonly Practice[];

  private constructor(practice: readonly Practice[]) {
    this.practice = practice;
  }

  static async of(request: APIRequestContext): Promise<Lab> {
    const answer = await request.get('/api/about');
    const { practice } = (await answer.json()) as { practice: Practice[] };
    return new Lab(practice);
  }

  /** The practice address whose description holds these words; throws, listing all, unless it is exactly one. */
  that(shows: string): string {
    const fitting = this.practice.filter((one) => one.shows.toLowerCase().includes(shows.toLowerCase()));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return only.address;
    const all = this.practice.map((one) => `${one.address}: ${one.shows}`).join('\n');
    throw new Error(`${fitting.length} practice appliances show "${shows}". There are:\n${all}`);
  }
}
