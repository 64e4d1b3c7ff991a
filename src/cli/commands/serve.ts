import type { ConfigProblem } from '#proxy/config-problem.ts';
import { readConfig } from '#proxy/config.ts';
import { effectiveSettings } from '#proxy/effective-settings.ts';
import { logLine } from '#proxy/log-line.ts';
import { serve } from '#proxy/serve.ts';
import { handBugsTo } from '../bugs.ts';
import { builtWizard } from '../built-wizard.ts';
import { say, type Command } from '../define-command.ts';
import { untilStopped } from '../until-stopped.ts';
import { version } from '../version.ts';
import { welcome } from '../welcome.ts';

/** How long look-ups that nobody waits for may hold up the end, in ms. */
const lateLookupsMs = 500;

/** The practice lab as the server needs it: what it shows is known at once, and its appliances are opened for the first check. */
async function openPractice() {
  const [{ appliances }, { openLab }] = await Promise.all([
    import('#lab/catalogue.ts'),
    import('#lab/open-lab.ts'),
  ]);
  let opened: ReturnType<typeof openLab> | undefined;
  return {
    appliances: appliances.map(({ address, shows }) => ({ address, shows })),
    open: () => (opened ??= openLab()),
    close: async () => (await opened)?.close(),
  };
}

const serveWizard: Command = async (args, terminal) => {
  const config = readConfig(args, process.env);
  const refuse = ({ setting, detail }: ConfigProblem) => {
    say(terminal, `sps-join serve: ${setting} ${detail}`);
    return 2;
  };
  if (!config.ok) return refuse(config.why);

  // Standard output is the log, and nothing else: who collects it reads JSON on every line.
  const log = (line: string) => terminal.out(`${line}\n`);
  const tell = (event: string, fields: Readonly<Record<string, unknown>> = {}) => log(logLine(event, fields));
  const practice = config.value.lab ? await openPractice() : null;
  const running = await serve(config.value, {
    lab: practice?.open ?? null,
    practice: practice?.appliances ?? [],
    wizard: builtWizard(),
    version,
    log,
  });
  if (!running.ok) return refuse(running.why);
  const { url, port, drain, close } = running.value;
  const letGo = handBugsTo(running.value.takeBug);
  const { exposed, allowance, passedOver, drainSeconds } = config.value;
  const check = allowance === null ? 'off' : 'on';
  const settings = effectiveSettings(config.value, port);
  // Before anybody is told of the start: who stops it right then, stops it as at any other time.
  const stopped = untilStopped();
  tell('start', { version, url, check, settings });
  if (passedOver.length > 0)
    tell('passed-over', { variables: passedOver, why: 'set by Kubernetes for a Service of that name' });
  // What supervises a server collects both streams; a person at a terminal, or at his own machine, wants words.
  if (!exposed || process.stderr.isTTY)
    terminal.err(welcome({ url, check, practice: practice?.appliances ?? [] }));
  const signal = await stopped;
  // Ctrl-C is a person, who has no balancer that has to notice first.
  const drains = signal === 'SIGTERM' && drainSeconds > 0;
  tell('stopping', { signal, drainSeconds: drains ? drainSeconds : 0 });
  if (drains) await drain();
  // In this order: a check of a practice appliance that still runs is to end as it would have.
  await close();
  letGo();
  await practice?.close();
  tell('stopped');
  // A name server that never answers holds a thread, and with it the process; nobody waits for that answer any more.
  setTimeout(() => process.exit(), lateLookupsMs).unref();
  return 0;
};

export default serveWizard;
