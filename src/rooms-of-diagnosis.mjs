/** @typedef {import('./floor-plan.mjs').Room} Room */

const core = { pure: true, packages: ['zod/mini'] };

/** A room of the diagnosis, or a file in one. */
export const diagnosis = (/** @type {string} */ room) => `src/diagnosis/${room}`;

/** The rooms in which facts and texts become guidance: pure, and open to every wing. @type {Room[]} */
export const roomsOfDiagnosis = [
  {
    path: diagnosis('address'),
    imports: [],
    ...core,
    packages: ['zod/mini', 'punycode/'],
    because: 'What a person typed is read by its own grammar, before anything else is known.',
  },
  {
    path: diagnosis('sources'),
    imports: [],
    ...core,
    because: 'Where a statement comes from is a field of many rooms, and knows none of them.',
  },
  {
    path: diagnosis('certificate'),
    imports: [diagnosis('address')],
    ...core,
    packages: ['zod/mini', 'asn1js', '@noble/hashes/'],
    because:
      'A certificate covers an address or does not; who sent it, and what follows, is another question.',
  },
  {
    path: diagnosis('facts'),
    imports: [diagnosis('address'), diagnosis('certificate'), diagnosis('sources')],
    ...core,
    because: 'The wire contract: what was observed, without a judgement.',
  },
  {
    path: diagnosis('findings'),
    imports: [diagnosis('address'), diagnosis('certificate'), diagnosis('facts'), diagnosis('sources')],
    ...core,
    because: 'Checks read facts. Knowledge of join errors points at findings, never the other way round.',
  },
  {
    path: diagnosis('secrets'),
    imports: [diagnosis('certificate')],
    ...core,
    because: 'What holds a private key is named and taken out before any other room sees the text.',
  },
  {
    path: diagnosis('join-errors'),
    imports: ['sources', 'findings/catalogue.ts'].map(diagnosis),
    ...core,
    because: 'A join error names findings by their ids, and knows nothing of how they are found.',
  },
  {
    path: diagnosis('recognition'),
    imports: ['address', 'join-errors', 'secrets', 'sources'].map(diagnosis),
    ...core,
    because:
      'What a text shows is read from its words by the signs of the entries; what follows is not asked here.',
  },
  {
    path: diagnosis('pictured-text'),
    imports: ['join-errors', 'recognition'].map(diagnosis),
    ...core,
    because:
      'What was read from a picture is recognised like a text, with all doubts that misread letters leave.',
  },
  {
    path: 'src/diagnosis/recognition/corpus',
    imports: [diagnosis('recognition')],
    packages: ['node:fs', 'node:path'],
    because:
      'Texts that show what the recogniser must say are files, read by tests and tools; none of it is shipped.',
  },
  {
    path: diagnosis('log-scan'),
    imports: ['join-errors', 'recognition', 'secrets', 'sources'].map(diagnosis),
    ...core,
    because: 'A long text is cut up and handed to the recogniser; what its errors mean is not asked here.',
  },
  {
    path: diagnosis('guidance'),
    imports: ['address', 'certificate', 'facts', 'findings', 'join-errors', 'recognition', 'sources'].map(
      diagnosis,
    ),
    ...core,
    because: 'Guidance is made of findings and recognised errors; how it is shared is not its business.',
  },
  {
    path: diagnosis('pasted-evidence'),
    imports: [
      ...['address', 'certificate', 'join-errors', 'recognition', 'secrets', 'sources'].map(diagnosis),
      'src/diagnosis/guidance/covered-addresses.ts',
      'src/diagnosis/facts/read-status-fields.ts',
      'src/diagnosis/facts/role-of.ts',
    ],
    ...core,
    because:
      'What tools print about a server is read like a certificate file; nobody here looked at that server.',
  },
  {
    path: diagnosis('case'),
    imports: [
      'address',
      'certificate',
      'facts',
      'findings',
      'join-errors',
      'recognition',
      'guidance',
      'secrets',
      'sources',
    ].map(diagnosis),
    ...core,
    because: 'A case holds what the others made; it starts no diagnosis.',
  },
  {
    path: 'src/diagnosis',
    imports: [],
    ...core,
    because: 'The pipeline on one screen may call every room of the diagnosis, and nothing outside it.',
  },
];
