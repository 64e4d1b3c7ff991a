import type { ToolReader } from './tool.ts';
import { curl } from './curl.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { dig, getent, host, nslookup, resolveDnsName } from './look-ups.ts';
import { netcat, ping, telnet, testNetConnection } from './port-tests.ts';
import { node } from './node.ts';
import { opensslVerify } from './openssl-verify.ts';
import { powershell } from './powershell.ts';
import { python } from './python.ts';
import { sClient } from './s-client.ts';
import { wget } from './wget.ts';

/** Every tool. Where two would take the same words, the first has them. */
export const tools: readonly ToolReader[] = [
  sClient,
  opensslVerify,
  curl,
  wget,
  getent,
  nslookup,
  dig,
  host,
  resolveDnsName,
  testNetConnection,
  netcat,
  telnet,
  ping,
  powershell,
  dotnet,
  java,
  go,
  node,
  python,
];
