import type { FindingId } from '#diagnosis/findings/catalogue.ts';
import type { Source } from '#diagnosis/sources/source.ts';

/** Whose it is, as the page groups them: SPP’s, SPS’s, what has to work between the two, what only sessions after the join need. */
export type PrerequisiteGroup = 'spp' | 'sps' | 'between' | 'sessions';

/**
 * Something that has to be ready before Join is pressed. Texts hold `**label**` and `` `value` `` as markup, and `{place}` for what the
 * products' generation decides.
 */
export interface Prerequisite<Id extends string = string> {
  /** Permanent: ticks are kept under it. The file's name. */
  id: Id;
  group: PrerequisiteGroup;
  /** What has to hold, as a sentence without its full stop. */
  text: string;
  /** Whom it concerns, and what goes wrong without it; whole sentences. */
  hint: string;
  /** Where to see it, or whom to ask, for whoever ticks it; whole sentences. */
  where: string;
  source: Source;
  /** No document asks for it: it follows from what is documented, or from what clients of SPS's kind do. Absent where one does. */
  inferred?: true;
  /** Checks that prove it when all of them passed, and show that it does not hold when one failed; absent where only the admin can know. */
  provenBy?: readonly FindingId[];
  /** Checks whose failure shows that it does not hold, too; that they passed proves nothing of it. */
  alsoFailedBy?: readonly FindingId[];
  /** Checks that look at our server's way to SPP: that one failed is a reason to ask, and says nothing certain of SPS's way. */
  doubtedBy?: readonly FindingId[];
  /** Proven only where a strict client would accept the certificate too. */
  provenForStrict?: true;
}

export const definePrerequisite = <const Id extends string>(one: Prerequisite<Id>): Prerequisite<Id> => one;
