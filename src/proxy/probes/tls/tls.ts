import { constants, type X509Certificate } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';
import { browserSuiteList } from '#diagnosis/facts/browser-suites.ts';
import type { Certificate } from '#diagnosis/certificate/certificate.ts';
import { readCertificate } from '#diagnosis/certificate/read-certificate.ts';
import type { TlsFact } from '#diagnosis/facts/tls-facts.ts';
import { CappedWire, type Effort } from './capped-wire.ts';
import { within, type AttemptTime } from '../check-time.ts';
import { failed, stopped, type ProbeResult } from '../probe-result.ts';
import type { Peer } from '../peer.ts';
import { platformWords } from '../platform-words.ts';
import { tlsReasonOf, type HandshakeReason } from './tls-reason.ts';
import { trustOf } from './trust.ts';

/** Most certificates of a chain that are read; the rest is counted. */
const maxCertificates = 10;

/**
 * What a handshake offers. `usual`: everything but finite-field DH. `finite-field`: only that, for servers that know nothing else;
 * its cost is the server's choice, so it is never offered first, and only in a thread. `browsers`: the suites of browsers, of a server
 * that chose another.
 */
export type Offer = 'usual' | 'finite-field' | 'browsers';

/** How a handshake is made: what is offered, and how much may be computed for it. */
export interface HandshakeOptions {
  offer: Offer;
  effort: Effort;
}

/** A connection after its handshake, with what the handshake showed. */
export interface Secured {
  tls: TLSSocket;
  wire: CappedWire;
  fact: TlsFact;
  /**
   * What the library said first of a connection that broke, before somebody listened or after; null while it said nothing. It tells an
   * error of the other side's bytes once, may close without it later, and by then has others for what was written meanwhile.
   */
  brokenBy: () => Error | null;
}

const settings = {
  // Old and weak on purpose: what a server can do is a fact to report. Levels above 0 refuse TLS 1.0 and short keys unseen.
  minVersion: 'TLSv1',
  ecdhCurve: 'X25519:P-256:P-384:P-521',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT | constants.SSL_OP_NO_RENEGOTIATION,
} as const;

const offers = {
  // Who lets the client's order decide takes what browsers take, and need not be asked for it again.
  // What follows them is OpenSSL's own default, which by the name DEFAULT can only stand first.
  usual: {
    ...settings,
    ciphers: `${browserSuiteList}:ALL:!COMPLEMENTOFDEFAULT:!eNULL:!kDHE:@SECLEVEL=0`,
  },
  browsers: { ...settings, minVersion: 'TLSv1.2', ciphers: `${browserSuiteList}:@SECLEVEL=0` },
  'finite-field': { ...settings, maxVersion: 'TLSv1.2', ciphers: 'kDHE:!aNULL:!eNULL:@SECLEVEL=0' },
} as const;

const contexts = new Map<string, SecureContext>();

/** One context per offer and authority: loading the trust store for each check would cost more than the check. */
function contextFor(offer: Offer, caPem: string | null): SecureContext {
  const key = `${offer} ${caPem ?? ''}`;
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const made = createSecureContext({ ...offers[offer], ...(caPem === null ? {} : { ca: caPem }) });
  contexts.set(key, made);
  return made;
}

/**
 * Shakes hands over an open connection and reports what was offered, trusted or not.
 *
 * Verification is off: an untrusted certificate is a fact to report, not a failure.
 *
 * @param raw  a socket, or what stands for one in a thread
 * @param peer its name is sent as SNI; for an address none is sent (RFC 6066 section 3)
 * @returns the connection, ready for a request, and the chain as sent, leaf first; or why there is none
 * @throws never; a throw from here is a bug
 */
export function shakeHands(
  raw: Duplex,
  peer: Peer,
  { offer, effort }: HandshakeOptions,
  time: AttemptTime,
): Promise<ProbeResult<Secured, HandshakeReason>> {
  return within<ProbeResult<Secured, HandshakeReason>>(time, stopped, (settle) => {
    const wire = new CappedWire(raw, effort);
    const fail = (error: Error) => {
      const code = 'code' in error ? String(error.code) : '';
      settle(failed(tlsReasonOf(wire, code), platformWords(error, peer)));
      wire.destroy();
    };
    wire.on('error', fail);
    const tls = connect({
      socket: wire,
      secureContext: contextFor(offer, peer.practiceCaPem),
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
      ...(peer.name === null ? {} : { servername: peer.name }),
    });
    let brokenBy: Error | null = null;
    tls.on('error', (error) => {
      brokenBy ??= error;
      fail(error);
    });
    tls.once('close', () => fail(new Error('closed during the handshake')));
    wire.once('close', () => fail(new Error('closed during the handshake')));
    tls.once('secureConnect', () => {
      wire.handshakeIsOver();
      settle(secured({ tls, wire, brokenBy: () => brokenBy }, peer));
    });
    return () => {
      tls.destroy();
      wire.destroy();
    };
  });
}

function secured(connection: Omit<Secured, 'fact'>, peer: Peer): ProbeResult<Secured, HandshakeReason> {
  const { tls, wire } = connection;
  // Asked once: a second call on Node 20 to 24 answers without the issuers.
  const leaf = tls.getPeerX509Certificate();
  const { certificates, more } = leaf === undefined ? { certificates: [], more: 0 } : chainOf(leaf);
  if (leaf === undefined || certificates.length === 0) {
    tls.destroy();
    wire.destroy();
    return failed('unreadable-certificate', 'the certificate could not be read');
  }
  const fact: TlsFact = {
    protocol: tls.getProtocol() ?? 'unknown',
    cipher: tls.getCipher().standardName,
    sni: peer.name,
    certificates,
    ...(more > 0 && { moreCertificates: more }),
    trust: trustOf(tls, leaf),
  };
  return { ok: true, value: { ...connection, fact } };
}

/** The chain exactly as sent, cut where a certificate cannot be read; empty where that is the first. `more`: how many were cut off. */
function chainOf(leaf: X509Certificate): { certificates: Certificate[]; more: number } {
  const certificates: Certificate[] = [];
  let more = 0;
  for (let sent: X509Certificate | undefined = leaf; sent !== undefined; sent = sent.issuerCertificate) {
    const read =
      more === 0 && certificates.length < maxCertificates && readCertificate(new Uint8Array(sent.raw));
    if (read !== false && read.ok) certificates.push(read.value);
    else more += 1;
  }
  return { certificates, more };
}
