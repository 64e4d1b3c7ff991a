import { fileURLToPath } from 'node:url';
import { openLab } from '#lab/open-lab.ts';
import { readConfig } from '#proxy/config.ts';
import { serve } from '#proxy/serve.ts';
import { defineCommand, say } from '../define-command.ts';
import { untilStopped } from '../until-stopped.ts';
import { version } from '../version.ts';

/** The built wizard, beside the built command line. */
const clientDir = fileURLToPath(new URL('../client/', import.meta.url));
/** How long look-ups that nobody waits for may hold up the end, in ms. */
const lateLookupsMs = 500;
/** Practice addresses that are named at the start: enough to see what the wizard does. */
const shownAtStart = 6;

const settings = `sps-join serve: serves the wizard and the check

  --host 127.0.0.1           address to listen on; another than loopback needs --allow for checks
  --port 8080                0 takes a free one
  --base-path /              path under which everything lies
  --public-url URL           what people type when a reverse proxy stands in front
  --allow CIDR,…             networks that may be checked; needed as soon as others can ask
  --frame-ancestors ORIGIN,… portals that may embed the wizard
  --lab | --no-lab           practice appliances; only on loopback, on by default there
  --trust-proxy HOPS         reverse proxies whose X-Forwarded-For is believed
  --timeout-ms 8000          limit of a whole check

Each is also a variable: SPS_JOIN_PORT=9000, SPS_JOIN_ALLOW=10.0.0.0/8, SPS_JOIN_LAB=off.
`;

export default defineCommand({
  name: 'serve',
  usage: '[--host 127.0.0.1] [--port 8080] [--allow CIDR,…] …',
  does: 'serves the wizard and the check; serve --help lists every setting',
  async run(args, terminal) {
    if (args.includes('--help') || args.includes('-h')) {
      terminal.out(settings);
      return 0;
    }
    const config = readConfig(args, process.env);
    const refuse = ({ setting, detail }: { setting: string; detail: string }) => {
      say(terminal, `sps-join serve: ${setting} ${detail}`);
      return 2;
    };
    if (!config.ok) return refuse(config.why);

    const lab = config.value.lab ? await openLab() : null;
    const practice = (lab?.appliances ?? []).map(({ address, shows }) => ({ address, shows }));
    const running = await serve(config.value, { lab, practice, clientDir, version });
    if (!running.ok) {
      await lab?.close();
      return refuse(running.why);
    }
    terminal.out(`\n  SPS join wizard  ${running.value.url}\n\n`);
    if (config.value.allowance === null)
      terminal.out(
        '  Checks are off: others can reach this server, and --allow lists no network that may be checked.\n\n',
      );
    if (practice.length > 0) {
      terminal.out('  Practice addresses to try (sps-join lab lists all):\n');
      for (const { address, shows } of practice.slice(0, shownAtStart))
        terminal.out(`    ${address.padEnd(30)} ${shows}\n`);
      terminal.out('\n');
    }
    terminal.out('  Ctrl-C stops it.\n');
    await untilStopped();
    // In this order: a check of a practice appliance that still runs is to end as it would have.
    await running.value.close();
    await lab?.close();
    // A name server that never answers holds a thread, and with it the process; nobody waits for that answer any more.
    setTimeout(() => process.exit(), lateLookupsMs).unref();
    return 0;
  },
});
