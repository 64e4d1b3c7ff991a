import { boundsHelp } from '#proxy/inbound-bounds.ts';

/** What `sps-join serve --help` says of its settings: all of them, by theme, as in the manual. */
export const serveHelp = `  --host 127.0.0.1           address to listen on; any other than loopback needs --public-url, and --allow for checks
  --port 8080                0 takes a free one
  --base-path /              path under which everything lies; the default is that of --public-url
  --public-url URL           what people enter when machines other than this one can reach it
  --trust-proxy HOPS[,CIDR…] reverse proxies in front whose X-Forwarded-For is believed, and where they are;
                             without addresses they run on this machine
  --allow CIDR,…             networks that may be checked; needed as soon as others can use it
  --frame-ancestors ORIGIN,… portals that may embed the wizard
  --operator-name TEXT       who runs it, at the foot of each page
  --help-url URL             where visitors get help: https:// or mailto:
  --operator-note TEXT       one sentence for visitors
  --lab | --no-lab           practice appliances; only for people at this machine, on by default there
  --timeout-ms 8000          limit of a whole check, 100 to 60000
  --drain-seconds 5          how long SIGTERM lets /readyz answer 503 before connections are refused, 0 to 600;
                             0 by default where only this machine can ask, and always for Ctrl-C
${boundsHelp}
Each is also a variable: SPS_JOIN_PORT=9000, SPS_JOIN_ALLOW=10.0.0.0/8, SPS_JOIN_LAB=off. A flag outranks its variable.
Standard output is the log, a JSON line each; words for people go to standard error. Exit code 2 names a wrong setting.
`;
