import type { MatchFacts } from '../recognition/recognition.ts';

/**
 * Of what a picture seems to say, the kind of the error: its code, path, status and case. Names and addresses are left out: any letter
 * of them may be another one, so that they are nothing to type, to check or to put into a step.
 */
export const withoutNames = ({ code, path, apiVersion, status, reason }: MatchFacts): MatchFacts => ({
  ...(code !== undefined && { code }),
  ...(path !== undefined && { path }),
  ...(apiVersion !== undefined && { apiVersion }),
  ...(status !== undefined && { status }),
  ...(reason !== undefined && { reason }),
});
