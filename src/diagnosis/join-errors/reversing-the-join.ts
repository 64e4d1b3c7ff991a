import { clusterPage, reversingTheJoin, safeguardPs, sppApi } from '../sources/documents.ts';
import type { Source } from '../sources/source.ts';
import type { Statement } from '../sources/statement.ts';
import type { Step } from './step.ts';
import { hardDelete, lookAtConnections, softDelete } from './session-connections.ts';

/** One way to reverse a join, and when it is the right one. */
export interface Reversal {
  id: string;
  title: string;
  when: Statement;
  step: Step;
}

/** What the page "Reversing the join" says. */
export const reversingPage: {
  title: string;
  /** The heading of the section in SPP's guide, as the vendor's error page names it. */
  vendorTitle: string;
  about: readonly Statement[];
  look: Step;
  ways: readonly Reversal[];
  sources: readonly Source[];
} = {
  title: 'Reversing the join',
  vendorTitle: 'Reversing the SPP to SPS join',
  about: [
    {
      text: 'A join is reversed on SPP, by deleting its session connection.',
      basis: 'documented',
      source: reversingTheJoin,
    },
    { text: 'No document that was read describes how to reverse it on SPS.', basis: 'inferred' },
    {
      text: 'A hard delete removes a connection that is disconnected already, so a connected one needs a soft delete first.',
      basis: 'documented',
      source: safeguardPs,
    },
  ],
  look: lookAtConnections,
  ways: [
    {
      id: 'soft',
      title: 'Soft delete',
      when: {
        text: 'Use this if the same SPS is to link again: it reuses the kept values, and access request policies that refer to the connection keep working.',
        basis: 'documented',
        source: reversingTheJoin,
      },
      step: softDelete,
    },
    {
      id: 'hard',
      title: 'Hard delete',
      when: {
        text: 'Use this only if this SPS will not link again, or if the kept values prevent an SPS from linking.',
        basis: 'documented',
        source: reversingTheJoin,
      },
      step: hardDelete,
    },
  ],
  sources: [reversingTheJoin, clusterPage, safeguardPs, sppApi],
};
