import { everyText } from './fields/every-text.ts';
import type { SharedCheck } from './shared-check.ts';

/**
 * Addresses and names that stand in for tokens while the rules are asked: real ones in form, and nobody's. 240.0.0.0/4 is reserved
 * (RFC 1112 section 4), fd00::/8 local (RFC 4193), `.test` kept for tests (RFC 2606). `\name-1` is no address, as what it stands for.
 */
const reserved = (count: number): string => `240.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`;

const standIns: Record<string, (joint: string, count: number) => string> = {
  IP: (_, count) => reserved(count),
  IPLIKE: (_, count) => `https://${reserved(count)}/`,
  HOSTLIKE: (joint, count) => `https://hostlike${joint}${count}/`,
  IPV6: (_, count) => `fd00::${count.toString(16)}`,
  DOMAIN: (joint, count) => `domain${joint}${count}.test`,
  TLD: (joint, count) => `tld${joint}${count}`,
  HOST: (joint, count) => `host${joint}${count}`,
  SUB: (joint, count) => `sub${joint}${count}`,
  PART: (joint, count) => `part${joint}${count}`,
  NAME: (joint, count) => `\\name${joint}${count}`,
};

const token =
  /(?<![A-Za-z\d])(IPV6|IPLIKE|IP|DOMAIN|TLD|HOSTLIKE|HOST|SUB|PART|NAME)([-_])(\d{1,7})(?![A-Za-z\d])/g;

const standIn = (text: string): string =>
  text.replaceAll(
    token,
    (whole, kind: string, joint: string, count: string) => standIns[kind]?.(joint, Number(count)) ?? whole,
  );

/** A redacted check with stand-ins for its tokens, so that every rule for names and addresses can be asked of it. */
export const withStandIns = (check: SharedCheck): SharedCheck => everyText(check, standIn);

/** A sentence about stand-ins as one about the tokens. Only for a redacted case: elsewhere such names may be somebody's own. */
export const withTokens = (text: string): string =>
  text
    .replaceAll(
      /(https:\/\/)?(?<![\d.])240\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)\/?/g,
      (_, scheme: string | undefined, high: string, middle: string, low: string) =>
        `${scheme === undefined ? 'IP' : 'IPLIKE'}-${Number(high) * 65_536 + Number(middle) * 256 + Number(low)}`,
    )
    .replaceAll(/https:\/\/hostlike-(\d{1,7})\//g, 'HOSTLIKE-$1')
    .replaceAll(
      /(?<![\w:])fd00::([\da-f]{1,7})(?![\w:])/g,
      (_, count: string) => `IPV6-${Number.parseInt(count, 16)}`,
    )
    .replaceAll(/\bdomain([-_])(\d{1,7})\.test\b/g, 'DOMAIN$1$2')
    .replaceAll(/\\name-(\d{1,7})/g, 'NAME-$1')
    .replaceAll(
      /(?<![A-Za-z\d])(tld|host|sub|part)([-_])(\d{1,7})(?![A-Za-z\d])/g,
      (_, kind: string, joint: string, count: string) => `${kind.toUpperCase()}${joint}${count}`,
    );
