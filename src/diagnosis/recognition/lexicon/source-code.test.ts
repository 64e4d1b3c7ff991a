import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise.ts';

const idsOf = (text: string): string[] => recognise(text).matches.map(({ id }) => id);

describe('what a query or a program looks for was not found by it', () => {
  it.each([
    'index=pam ("Error joining to SPP" OR "60657") | stats count by host',
    '("join" OR "Error joining to SPP") AND host:sps1',
    'if "This site can’t be reached" in driver.page_source or "ERR_NAME_NOT_RESOLVED" in driver.page_source: retry()',
    'case 60417: return "This action cannot be performed in the current appliance state.";\ncase 60463: return "This operation requires consensus. Try again later.";',
  ])('%s', (text) => {
    expect(idsOf(text)).toEqual([]);
  });
});

describe('what looks like source code and is none', () => {
  it.each([
    [
      'a console that cut its own source line',
      'generic-join-failed',
      'throw "Error joining to the clus …\n | Error joining to SPP',
    ],
    ['the number of a case', 'generic-join-failed', 'Case 0098123: "Error joining to SPP"'],
    ['a sentence', 'address-unreachable', 'I get "This site can’t be reached" in Chrome. Then nothing.'],
    ['a choice', 'address-unreachable', 'it says "This site can’t be reached" or the like'],
  ])('%s', (_, id, text) => {
    expect(idsOf(text)).toEqual([id]);
  });
});
