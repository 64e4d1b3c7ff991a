import { describe, expect, test } from 'vitest';
import { refusalOf, type Allowance } from './allowance.ts';
import { refusedForms } from './refused-forms.ts';

const atOwnMachine: Allowance = { mode: 'loopback', listed: [] };
const listedEverything: Allowance = { mode: 'exposed', listed: [{ first: 0, last: 2 ** 32 - 1, prefix: 0 }] };

const rows = refusedForms.flatMap(([source, forms]) => forms.map((form) => ({ form, source })));

test('the table of refused forms has at least 150 rows, each once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(({ form }) => form)).size).toBe(rows.length);
});

describe('refused at one’s own machine', () => {
  test.each(rows)('$form ($source)', ({ form }) => {
    expect(refusalOf(form, atOwnMachine)).not.toBeNull();
  });
});

describe('refused even where an operator’s list would hold it', () => {
  const always = rows.filter(({ source }) => !source.includes('not listed'));
  test.each(always)('$form ($source)', ({ form }) => {
    expect(refusalOf(form, listedEverything)).toBe('special-range');
  });
});

describe('dialled at one’s own machine: private and public unicast, up to the edges of what is refused', () => {
  const allowed = [
    '1.0.0.0', '9.255.255.255', '10.0.0.5', '10.255.255.254', '11.0.0.1', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1',
    '168.63.129.15', '168.63.129.17', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.16.0.1', '172.31.255.254', '172.32.0.1',
    '192.0.1.0', '192.0.3.0', '192.31.195.255', '192.52.194.0', '192.88.100.0', '192.167.255.255', '192.168.77.5', '192.169.0.0',
    '198.17.255.255', '198.20.0.0', '198.51.99.255', '198.51.101.0', '203.0.112.255', '203.0.114.0', '223.255.255.255', '8.8.8.8',
  ]; // prettier-ignore
  test.each(allowed)('%s', (ip) => {
    const elsewhere = { addresses: new Set<number>(), broadcasts: new Set<number>() };
    expect(refusalOf(ip, atOwnMachine, elsewhere)).toBeNull();
  });
});
