import type { RequestListener, ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import type { LabTools } from './define-appliance.ts';
import { serveHttps } from './serve-tls.ts';

/** Answers with a small page that has the title, and nothing else to read. */
export function answerPage(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>\n`);
}

/** Some web server that is no SPP, with a good certificate for its name. */
export const serveWeb = ({ authority }: LabTools, name: string, answer: RequestListener): Server =>
  serveHttps(() => authority.issue({ commonNames: [name], dns: [name] }), answer);
