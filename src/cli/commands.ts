import type { CommandWord } from './define-command.ts';

const json = '  --json            one object on standard output, and nothing else there\n';

/** The words of `sps-join`, in the order of its help. */
export const commands: readonly CommandWord[] = [
  {
    name: 'serve',
    usage: '[--host 127.0.0.1] [--port 8080] [--allow CIDR,…] …',
    does: 'serves the wizard and the check; serve --help lists every setting',
    help: async () => (await import('./serve-help.ts')).serveHelp,
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'check',
    usage: 'ADDRESS [--json] [--lab] [--timeout-ms N]',
    does: 'checks one address from this machine',
    help: async () => `  ADDRESS           hostname or IPv4 address of SPP; one that starts with a dash comes after --
${json}  --lab             opens the practice appliances, so that their addresses can be checked
  --timeout-ms 3000 limit of one attempt, 1 to 60000

Exit code: 0 nothing would stop the join, 1 something would, 2 the address cannot be used or is refused,
3 could not be assessed.
`,
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'match',
    usage: '[FILE|-] [--scan] [--json]',
    does: 'recognises pasted error text, or a screenshot of it; with --scan, the newest error of a log',
    help: async () => `  FILE              a text, a log or a certificate; - or nothing reads standard input
  --scan            the text is a log: only what is certain or probable counts, the newest first
${json}
Exit code: 0 recognised, 1 not recognised, 2 wrong usage.
`,
    load: () => import('./commands/match.ts'),
  },
  {
    name: 'names',
    usage: 'CERT ADDRESS [--json]',
    does: 'does this certificate (a file, or any text that contains one) cover this address, and which does it cover',
    help: async () => `  CERT              a file: PEM, DER, PKCS#7, or any text that contains a certificate
  ADDRESS           what is typed on SPS as SPP's address
${json}
Exit code: 0 covered for both kinds of client, 1 not covered, 2 cannot be read.
`,
    load: () => import('./commands/names.ts'),
  },
  {
    name: 'lab',
    usage: '[--json]',
    does: 'lists the practice addresses: what each shows, and the ids that a check of it must report',
    help: async () => `${json}
Exit code: 0.
`,
    load: () => import('./commands/lab.ts'),
  },
];
