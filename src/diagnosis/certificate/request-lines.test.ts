import { expect, it } from 'vitest';
import type { Address } from '../address/address.ts';
import { requestLines } from './request-lines.ts';

const name = (host: string): Address => ({ kind: 'hostname', host });
const ip = (host: string): Address => ({ kind: 'ipv4', host });

it('puts each address into the field of its kind, in order and once', () => {
  expect(
    requestLines(ip('192.0.2.1'), [name('spp.example'), ip('192.0.2.2'), ip('192.0.2.1'), name('spp')]),
  ).toEqual({
    dns: ['spp.example', 'spp'],
    ip: ['192.0.2.1', '192.0.2.2'],
    keySize: 2048,
  });
});

it('leaves a field empty where no address belongs into it', () => {
  expect(requestLines(name('spp.example'))).toEqual({ dns: ['spp.example'], ip: [], keySize: 2048 });
});
