import { quoteName } from '../address/quote-name.ts';
import { roleOf } from '../facts/role-of.ts';
import type { StatusFields } from '../facts/read-status-fields.ts';
import type { Fault } from '../join-errors/fault.ts';

/** What is at fault with an SPP that says this of itself; null where it says nothing that stops a join. */
export function faultOfStatus(status: StatusFields): Fault | null {
  if (status.state !== 'Online') return 'state';
  return roleOf(status) === 'replica' ? 'replica' : null;
}

/** What an SPP says of itself in a printed status, in sentences; backticks are the only markup. */
export function saysOfStatus(status: StatusFields): string[] {
  const { version, applianceName, state, primaryIpv4, isSessionModuleJoined } = status;
  const role = roleOf(status);
  const who = applianceName === null ? 'An SPP' : `The SPP \`${quoteName(applianceName)}\``;
  return [
    version === null ? `${who} answers without its version.` : `${who} answers, with version \`${version}\`.`,
    state === 'Online'
      ? 'It is Online.'
      : `Its state is \`${state}\`, not \`Online\`: a join would probably fail.`,
    ...(role === 'replica'
      ? [
          primaryIpv4 === null
            ? 'It is a replica: join its primary instead.'
            : `It is a replica: join its primary instead, which it reports at \`${primaryIpv4}\`.`,
        ]
      : role === 'primary'
        ? ['It is the primary of its cluster.']
        : []),
    ...(isSessionModuleJoined === true
      ? ['At least one SPS is joined to it already; it does not report which.']
      : []),
  ];
}
