/**
 * One guard taken out: the text that is planted in place of another, and the tests that have to notice.
 *
 * @typedef {object} Mutant
 * @property {number[]} abuse the abuse cases whose guard it is; empty for a guard that no case names
 * @property {string} without what the product then does, as a sentence that ends "without …"
 * @property {string} file    where, from the root of the checkout
 * @property {string} from    the guard as it stands there, exactly once
 * @property {string} to      what stands there instead; it has to compile
 * @property {string[]} noticedBy test files, of which at least one has to fail: unit tests, or journeys
 */

/** @type {(file: string) => boolean} Whether a test file is a journey, which needs a build and a browser. */
export const isJourney = (file) => file.startsWith('e2e/journeys/');
