import { expect, it } from 'vitest';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { checked as schema } from '#diagnosis/facts/facts.ts';
import { isOneSlipAway, nearMisses } from './near-miss.ts';

it.each([
  ['a letter left out', 'sp.example.org', 'spp.example.org', true],
  ['a letter put in', '192.0.2.122', '192.0.2.12', true],
  ['a letter changed', '192.0.2.13', '192.0.2.12', true],
  ['two letters swapped', 'sppe.xample.org', 'spp.example.org', true],
  ['the same', 'spp', 'spp', false],
  ['two letters changed', 'sqq.example.org', 'spp.example.org', false],
  ['two letters that are not neighbours swapped', '192.0.2.0', '092.0.2.1', false],
  ['another length', 'spp.example', 'spp.example.org', false],
])('%s', (_row, one, other, is) => {
  expect(isOneSlipAway(one, other)).toBe(is);
  expect(isOneSlipAway(other, one)).toBe(is);
});

it('only an address that was an SPP is called to mind, and not beside one that is', () => {
  const spp = { checked: schema.parse(healthyRecord), checkedAt: 1 };
  const { host } = spp.checked.address;
  const typo = {
    checkedAt: 2,
    checked: {
      ...spp.checked,
      address: { ...spp.checked.address, host: `${host}x` },
      facts: { ...spp.checked.facts, endpoints: [] },
    },
  };
  expect(nearMisses(typo, [spp, typo])).toEqual([{ host, checkedAt: 1 }]);
  expect(nearMisses(spp, [typo])).toEqual([]);
  expect(nearMisses(typo, [{ ...typo, checked: { ...typo.checked, address: spp.checked.address } }])).toEqual(
    [],
  );
});
