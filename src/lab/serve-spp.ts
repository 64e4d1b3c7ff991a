import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { CertificateSpec } from './certificate-spec.ts';
import type { LabTools } from './define-appliance.ts';
import { answerPage } from './serve-web.ts';
import { serveHttps, type TlsBehaviour } from './serve-tls.ts';
import { onlyInAvailability, type SppAvailability, sppStatus } from './spp-status.ts';

/** SPP's anonymous status, newest first, in lower case: SPP reads its paths without regard to case. */
const statusPaths = [
  '/service/notification/v4/status/availability',
  '/service/notification/v4/status',
  '/service/notification/v3/status',
  '/service/notification/v2/status',
] as const;

/** How this SPP differs from a healthy primary with a good certificate. */
export interface SppBehaviour {
  certificate: CertificateSpec;
  tls?: TlsBehaviour;
  /** What it says otherwise. */
  says?: Partial<SppAvailability>;
  /** The only fields that it fills in, for an SPP that lacks the newer ones; all where left out. */
  only?: readonly (keyof SppAvailability)[];
  /** What it says of the others of its cluster; only an SPP that is in one answers to that. */
  others?: readonly Partial<SppAvailability>[];
  /** How far its clock is ahead, negative behind. */
  clockAheadMs?: number;
  /** The status paths that it knows; all where left out. */
  knows?: readonly (typeof statusPaths)[number][];
  closesAfterEachAnswer?: true;
  /** Compresses its answers, although nobody takes that. */
  packs?: true;
}

/** SPP's error body: `ApiError` of its API description. */
const apiError = (Code: number, Message: string) => ({ Code, Message, InnerError: null });

function statusBody(path: string, ip: string, { says = {}, only, clockAheadMs = 0 }: SppBehaviour) {
  const status = sppStatus(ip, Date.now() + clockAheadMs);
  const more = onlyInAvailability(ip);
  const whole: SppAvailability = { ...status, ...more, ...says };
  const known = path.endsWith('/availability') ? { ...status, ...more } : status;
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([field]) => field in known && (only === undefined || only.some((name) => name === field)),
    ),
  );
}

/** A server that answers as SPP does to somebody who has not signed in. */
export function serveSpp({ authority, ip }: LabTools, behaviour: SppBehaviour): Server {
  const knows: readonly string[] = behaviour.knows ?? statusPaths;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?')[0]?.toLowerCase() ?? '/';
    if (behaviour.closesAfterEachAnswer === true) response.setHeader('Connection', 'close');
    const json = (status: number, body: unknown) => {
      const packed = behaviour.packs === true;
      response.writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        ...(packed && { 'Content-Encoding': 'gzip' }),
      });
      const text = JSON.stringify(body);
      response.end(packed ? gzipSync(text) : text);
    };
    if (path === '/service/notification/v4/status/cluster' && behaviour.others !== undefined)
      json(
        200,
        [behaviour.says ?? {}, ...behaviour.others].map((own) => ({ ...sppStatus(ip, Date.now()), ...own })),
      );
    else if (knows.includes(path)) json(200, statusBody(path, ip, behaviour));
    else if (path.startsWith('/service/notification/')) json(404, apiError(60000, 'Error.'));
    else if (path.startsWith('/service/'))
      json(401, apiError(60094, 'Authorization is denied for this request.'));
    else if (path === '/') response.writeHead(302, { Location: '/RSTS/Login' }).end();
    else if (path.startsWith('/rsts/login')) answerPage(response, 200, 'Sign in');
    else answerPage(response, 404, 'Not found');
  }

  return serveHttps(() => authority.issue(behaviour.certificate), answer, behaviour.tls);
}
