import type { ToolReader } from './tool.ts';
import { curl } from './curl.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { dig } from './dig.ts';
import { getent } from './getent.ts';
import { host } from './host.ts';
import { nslookup } from './nslookup.ts';
import { resolveDnsName } from './resolve-dns-name.ts';
import { netcat } from './netcat.ts';
import { ping } from './ping.ts';
import { telnet } from './telnet.ts';
import { testNetConnection } from './test-net-connection.ts';
import { node } from './node.ts';
import { opensslVerify } from './openssl-verify.ts';
import { powershell } from './powershell.ts';
import { python } from './python.ts';
import { sClient } from './s-client.ts';
import { wget } from './wget.ts';

/** Every program whose output is read. Where two would take the same words, the first has them. */
export const programs: readonly ToolReader[] = [
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
