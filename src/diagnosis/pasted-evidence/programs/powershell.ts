import { name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

/** What it is called before its message; with a blank behind the names that other tools have too. */
const command = '(?:(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm) ?:|(?:wget|curl) :)';

/** `Invoke-WebRequest` and `Invoke-RestMethod` of Windows PowerShell 5.1 and PowerShell 7. */
export const powershell: ToolReader = {
  name: 'PowerShell',
  kind: 'powershell',
  hint: /Invoke-|\b(?:iwr|irm|wget|curl) ?:|remote name|trust relationship|secure channel|underlying connection|remote server|operation has timed/i,
  shows: pattern(
    `^${command} |\\[Invoke-(?:WebRequest|RestMethod)\\], (?:WebException|HttpRequestException)|Microsoft\\.PowerShell\\.Commands\\.Invoke`,
  ),
  wordings: [
    {
      says: pattern(`(?<words>The remote name could not be resolved: '(?<entered>${name})')`),
      is: ['no-address', 'name-not-known'],
    },
    {
      says: pattern(`^${command} (?<words>.{1,300}? \\((?<entered>${name}):\\d{1,5}\\))$`),
    },
    {
      says: /(?<words>Could not establish trust relationship for the SSL\/TLS secure channel)/,
      is: ['issuer', 'not-told'],
      means:
        'PowerShell does not say what it refused: another name, a date, or an issuer that its machine does not know.',
    },
    {
      says: pattern(`^${command} (?<words>The SSL connection could not be established, see inner exception)`),
      is: ['issuer', 'not-told'],
      means:
        'PowerShell does not say what it refused: another name, a date, or an issuer that its machine does not know.',
    },
    { says: /(?<words>Could not create SSL\/TLS secure channel)/, is: 'open' },
    { says: /(?<words>The underlying connection was closed: .{1,200})/, is: ['no-answer', 'closed'] },
    {
      says: pattern(
        `^(?:${command} )?(?<words>(?:Unable to connect to the remote server|The operation has timed out))`,
      ),
      is: ['no-answer', null],
    },
    { says: pattern(`^${command} (?<words>.{1,300})`), otherwise: 'open' },
  ],
  hosts: [
    /\bInvoke-(?:WebRequest|RestMethod) [^\n]{0,200}https:\/\/([a-z0-9.-]{1,253})/i,
    /\b(?:iwr|irm) [^\n]{0,200}https:\/\/([a-z0-9.-]{1,253})/i,
  ],
};
