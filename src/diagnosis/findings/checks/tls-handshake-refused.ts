import type { Checked } from '#diagnosis/facts/facts.ts';
import { defineCheck } from '../define-check.ts';

type Kind = Checked['address']['kind'];

/** A client sends a server name (SNI) for a hostname only, never for an IP address (RFC 6066 section 3). */
const failures: Record<'handshake-refused' | 'name-wanted', Record<Kind, string>> = {
  'handshake-refused': {
    hostname: 'the server refuses the TLS handshake',
    ipv4: 'the server refuses the TLS handshake; for an IP address no server name (SNI) is sent, and some servers require one. Use SPP’s hostname',
  },
  'name-wanted': {
    hostname: 'the server requires a server name (SNI) that it knows, and refuses this one',
    ipv4: 'the server requires a server name (SNI), and none is sent for an IP address. Use SPP’s hostname',
  },
};

export default defineCheck({
  id: 'tls-handshake-refused',
  rung: 'tls',
  asks: 'Does the server accept the TLS handshake?',
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }, { address: { kind } }) {
    if (tls.outcome === 'observed') return { verdict: 'passed', text: 'accepts the handshake' };
    if (tls.reason !== 'handshake-refused' && tls.reason !== 'name-wanted')
      return { verdict: 'skipped', text: 'the handshake did not get that far' };
    return { verdict: 'failed', text: failures[tls.reason][kind], values: { reason: tls.reason } };
  },
});
