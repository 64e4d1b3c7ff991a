import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ParsedAddress, RefusedAddress } from '#diagnosis/address/address.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Result } from '#diagnosis/address/result.ts';
import type { Diagnosis } from '#diagnosis/diagnose.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { FindingId } from '#diagnosis/findings/catalogue.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { vouchFor } from '#diagnosis/sources/known.ts';
import { adoptFacts, factsQuery, giveUpCheck, pressCheck, progressQuery } from './facts-query.ts';
import { isMadeHere } from '../../said/made-here.ts';
import type { CheckProblem } from './problem.ts';
import type { CheckedWithCandidates, Progress } from './run-check.ts';

/** A finished check and all that can be said of it. */
export interface Outcome extends CheckedWithCandidates {
  diagnosis: Diagnosis;
}

/** What is known of an address as it stands in the field. */
export interface CheckInHand {
  parsed: Result<ParsedAddress, RefusedAddress>;
  /** Its host, where it was typed or checked in this tab; null where it is no address, and where only a link holds it. */
  own: Known<string> | null;
  /** Null until it was checked, and where the check could not be made. */
  outcome: Outcome | null;
  problem: CheckProblem | null;
  /** Null while no check of this address runs. */
  running: Progress | null;
  /** Starts a check; only from a press (security rule 3). */
  press: (host: string) => void;
  giveUp: () => void;
  /** Makes the facts of a tested candidate those of that address. */
  adopt: (host: string) => void;
}

/** The facts of an address in this tab, whoever named it; reads, and never asks by itself. */
export function useCheck(named: string | Hearsay<string> | undefined): CheckInHand {
  const client = useQueryClient();
  const typed = named instanceof Hearsay ? Hearsay.open(named) : named;
  const parsed = useMemo(() => parseAddress(typed ?? ''), [typed]);
  const host = parsed.ok ? parsed.value.address.host : '';
  const facts = useQuery(factsQuery(host, client));
  const progress = useQuery(progressQuery(host));
  const answer = facts.data;
  const outcome = useMemo((): Outcome | null => {
    if (answer?.kind !== 'checked') return null;
    const { check, candidates } = answer;
    return { check, candidates, diagnosis: diagnose(check, new Map(candidates)) };
  }, [answer]);
  const isOwn = answer !== undefined || facts.isFetching || isMadeHere({ address: Hearsay.of(host) });
  return {
    parsed,
    own: parsed.ok && isOwn ? vouchFor(host) : null,
    outcome,
    problem: answer?.kind === 'problem' ? answer.problem : null,
    running: facts.isFetching ? progress.data : null,
    press: (wanted) => void pressCheck(wanted, client),
    giveUp: () => void giveUpCheck(client),
    adopt: (wanted) => {
      const found = outcome?.candidates.find(([value]) => value === wanted)?.[1];
      if (found) adoptFacts(wanted, { kind: 'checked', check: found, candidates: [] }, client);
    },
  };
}

/** Whether a check says yes to a question; false where it says no, and where it could not tell. */
export const hasPassed = (outcome: Outcome | null, id: FindingId): boolean =>
  outcome?.diagnosis.findings.some((finding) => finding.id === id && finding.verdict === 'passed') === true;
