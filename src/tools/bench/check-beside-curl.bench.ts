// The check of a healthy practice appliance beside what others would use: `curl` fetching the same status, `openssl s_client`, sslscan and
// testssl, from the same server. The server runs in a process of its own, so that it takes nobody's time but its own.
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { peersOfTheCheck } from './peers-of-the-check.ts';
import { raceSideBySide } from './race-side-by-side.ts';
import type { Goal } from './row.ts';
import { targetInLab } from './target-in-lab.ts';
import { tellRows } from './tell-rows.ts';
import { timeCheck } from './time-check.ts';

const host = 'spp.practice.test';
const rounds = 40;
const ourselves = 'the check';
const mostMs = 100;
const busy = 'A machine whose cores are busy slows it as it slows the others: the ratios below it count.';
const faster: Goal = { sense: 'below', value: 1, of: 'ratio' };

async function race(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const peers = peersOfTheCheck(targetInLab(lab, host));
  const took = await raceSideBySide(rounds, [{ name: ourselves, run: () => timeCheck(host, lab) }, ...peers]);
  server.disconnect();
  const ours = took.get(ourselves) ?? Number.NaN;
  tellRows(
    `The check of a healthy practice appliance, warm; the others as whole processes; median of ${rounds}`,
    [
      { what: 'a check', ours, unit: 'ms', goal: { sense: 'below', value: mostMs, whenNot: busy } },
      ...peers.map(({ name }) => ({
        what: 'a check',
        ours,
        unit: 'ms',
        peer: { name, value: took.get(name) ?? null },
        goal: faster,
      })),
    ],
  );
}

await (process.argv[2] === 'lab' ? lendLab() : race());
