import { entryIn } from '../entry-in.mjs';
import { toChoose, toWrite } from '../marks.mjs';
import { valueName } from '../names.mjs';

const facts = 'src/diagnosis/facts';
const probes = 'src/proxy/probes';

const inComment = (/** @type {string} */ literal) => literal.slice(1, -1);
const keyOf = (/** @type {string} */ id) => (id.includes('-') ? `'${id}'` : id);

/** What a probe can see, and its place in the order. @type {import('../kind.mjs').Part} */
const itsFacts = {
  file: (id) => `${facts}/${id}-facts.ts`,
  template: (id) => `import * as z from 'zod/mini';
import { attempt } from './attempt.ts';
import { tcpReason } from './tcp-facts.ts';

/** ${inComment(toWrite('fact', 'what is seen, with its units, and what absence means.'))} */
const fact = z.object({});

const reason = z.enum([
  // What a connection of its own can fail for.
  ...tcpReason.options,
  ${toChoose('reason', 'why else it can fail, a word each')}
]);

/** Absent in the answer of a checker that did not look. */
export const ${valueName(id)}Attempt = z.optional(attempt(fact, reason));
`,
  line: (id) => ({
    file: `${facts}/endpoint-attempts.ts`,
    list: 'endpointAttempts',
    name: `${valueName(id)}Attempt`,
    named: true,
    from: `./${id}-facts.ts`,
    entry: (name) => `${keyOf(id)}: ${name}`,
    fromOf: (other) => `./${other}-facts.ts`,
  }),
};

const { file, line } = entryIn(probes, 'entries', 'plan');

/** @type {import('../kind.mjs').Kind} */
export const probe = {
  id: 'probe',
  what: 'an observation at each address, with what it can see',
  also: [itsFacts],
  file,
  line: (id, options, root) => ({
    ...line(id, options, root),
    entry: (name) => (name === id ? name : `${keyOf(id)}: ${name}`),
  }),
  template: (id) => `import { defineProbe } from '../define-probe.ts';
import { dial } from '../dial.ts';

export default defineProbe({
  id: '${id}',
  ${toChoose('needs', 'the probe that must have seen something first; null where none must')}
  needs: 'tcp',
  ${toChoose('look', 'what it asks on a connection of its own, within its time; shakeHands makes it a TLS one')}
  async look(context, time) {
    const connected = await dial(context, time);
    if (!connected.ok) return connected;
    connected.value.destroy();
    return { ok: true, value: {} };
  },
  ${toChoose('withhold', 'the fact without what the server says of names; null where it can say nothing of them')}
  withhold: () => ({}),
});
`,
  laws: [
    `${facts}/endpoint-attempts.test.ts`,
    `${probes}/catalogue.test.ts`,
    'src/proxy/withhold-names.test.ts',
    'src/wizard/check/ladder/ladder-rows.test.ts',
  ],
  afterwards: [
    'How it ends on servers that stall, reset or lie is a test of its own beside it, against real sockets.',
    'Each of its dials is counted, so a client may ask for fewer checks: see src/proxy/http/dial-limits.ts and its test check-service.test.ts.',
    'A check reads it by its id (`npm run add -- check`); src/wizard/check/ladder/seen-facts.ts shows what it saw; src/diagnosis/case holds in a link what a check reads of it.',
  ],
};
