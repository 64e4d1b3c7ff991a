import type { Address } from '../address/address.ts';

/** What a certificate request for SPP must hold for a client to accept the certificate at these addresses. */
export interface RequestLines {
  /** For SPP's field **Subject Alternate Names (DNS)**. */
  dns: string[];
  /** For SPP's field **Subject Alternate Names (IP Address)**. */
  ip: string[];
  /** Bits, for **Key Size**: the smallest that SPS connects to from 6.10.0 on (SPS release notes, 6.10.0). */
  keySize: 2048;
}

/** The lines of a request that covers an address and others, each in the field of its kind, in their order and once. */
export function requestLines(address: Address, others: readonly Address[] = []): RequestLines {
  const all = [address, ...others];
  const hosts = (kind: Address['kind']) => [
    ...new Set(all.filter((one) => one.kind === kind).map(({ host }) => host)),
  ];
  return { dns: hosts('hostname'), ip: hosts('ipv4'), keySize: 2048 };
}
