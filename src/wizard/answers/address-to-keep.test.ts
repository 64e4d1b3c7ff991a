import { describe, expect, test } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { addressToKeep, arrivingAddress } from './address-to-keep.ts';

describe('what of a typed address goes into the address bar', () => {
  const cases: [string, string, string | undefined][] = [
    ['nothing typed', '', undefined],
    ['an address as it stands', ' SPP.example.org. ', ' SPP.example.org. '],
    ['text that is no address, so that nothing typed is lost', '192.0.2', '192.0.2'],
    [
      'a URL with a port and a path',
      'https://spp.example.org:8443/RSTS',
      'https://spp.example.org:8443/RSTS',
    ],
    ['a user and a password: the host only', 'https://admin:tops3cret@spp.example.org/', 'spp.example.org'],
    ['the same while it is typed', 'https://admin:tops3cr', undefined],
    ['a user and a password without a scheme', 'admin:tops3cret@spp.example.org', 'spp.example.org'],
    ['a password before no host at all', 'https://admin:tops3cret@', undefined],
    ['a private key in the wrong field', 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDJ', undefined],
  ];
  test.each(cases)('%s', (_name, typed, kept) => {
    expect(addressToKeep(typed, parseAddress(typed))).toBe(kept);
  });
});

describe('what stays of an address in a link', () => {
  const cases: [string, string, string][] = [
    ['an address as it stands', ' SPP.example.org. ', ' SPP.example.org. '],
    ['a user and a password: the host only', 'https://a:pw@spp.example.org/', 'spp.example.org'],
    ['a password before no address', 'https://a:pw@spp..example', 'https://***@spp..example'],
  ];
  test.each(cases)('%s', (_name, given, kept) => {
    expect(arrivingAddress(given)).toBe(kept);
  });
});
