import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeTable } from '#proxy/guard/practice-table.ts';
import type { Target } from './peers-of-the-check.ts';

/** A practice appliance as other programs reach it; the CA's file is gone with this process. @throws where the lab has none of that name */
export function targetInLab(lab: PracticeTable, host: string): Target & { ip: string } {
  const [ip = ''] = lab.names.get(host) ?? [];
  const port = lab.ports.get(ip);
  if (port === undefined) throw new Error(`the lab has no ${host}`);
  const folder = mkdtempSync(join(tmpdir(), 'sps-join-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, lab.caPem);
  return { host, ip, port, ca };
}
