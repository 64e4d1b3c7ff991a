import type { NotTriedBecause } from '#diagnosis/facts/attempt.ts';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import type { GuardedTarget } from './guard/guarded-target.ts';
import { tookMs, type CheckTime } from './probes/check-time.ts';
import { asAttempt } from './probes/probe-result.ts';
import { openSecureConnection, type OnDial } from './probes/open-secure-connection.ts';
import { connectTcp } from './probes/tcp/tcp.ts';

/** Told of each attempt at one address as it finishes. */
export type OnEndpointAttempt = <Probe extends 'tcp' | 'tls' | 'status'>(
  probe: Probe,
  attempt: Endpoint[Probe],
) => void;

/** What a check of one address needs beside the address. */
export interface EndpointContext {
  time: CheckTime;
  now: () => number;
  onDial: OnDial;
  onAttempt: OnEndpointAttempt;
  /** See `ConnectionContext`. */
  mayUseThread: () => Promise<boolean>;
  /** See `ConnectionContext`. */
  asksForBrowserSuite: boolean;
}

/** Climbs the ladder at one guarded address, once: TCP, TLS, status, each only where the one before it held. */
export async function checkEndpoint(target: GuardedTarget, context: EndpointContext): Promise<Endpoint> {
  const { time, now, onDial, onAttempt, mayUseThread, asksForBrowserSuite } = context;
  const { ip } = target;
  const notTried = (because: NotTriedBecause) => ({ outcome: 'not-tried', because }) as const;
  const none = (because: NotTriedBecause): Endpoint => {
    const left = notTried(because);
    return { ip, tcp: left, tls: left, status: left };
  };

  const overBefore = time.over();
  if (overBefore !== null) return none(overBefore);
  const tcpTime = time.begin();
  onDial(target);
  const connected = await connectTcp(target, tcpTime);
  const tcp = asAttempt(
    connected.ok ? { ok: true, value: { port: 443 as const } } : connected,
    tookMs(tcpTime),
  );
  onAttempt('tcp', tcp);
  if (!connected.ok) return { ...none(connected.why.reason === 'cancelled' ? 'cancelled' : 'tcp'), tcp };

  const overAfterTcp = time.over();
  if (overAfterTcp !== null) {
    connected.value.destroy();
    return { ...none(overAfterTcp), tcp };
  }
  const tlsTime = time.begin();
  const secured = await openSecureConnection(
    connected.value,
    { target, onDial, now, mayUseThread, asksForBrowserSuite },
    tlsTime,
  );
  const tls = asAttempt(secured.ok ? { ok: true, value: secured.value.fact } : secured, tookMs(tlsTime));
  onAttempt('tls', tls);
  if (!secured.ok) {
    connected.value.destroy();
    return { ip, tcp, tls, status: notTried(secured.why.reason === 'cancelled' ? 'cancelled' : 'tls') };
  }

  const overAfterTls = time.over();
  if (overAfterTls !== null) {
    secured.value.close();
    return { ip, tcp, tls, status: notTried(overAfterTls) };
  }
  const statusTime = time.begin();
  const answered = await secured.value.askStatus(statusTime);
  const status = asAttempt(answered, tookMs(statusTime));
  onAttempt('status', status);
  return { ip, tcp, tls, status };
}
