/** Public hosts at which nobody's SPP is; their sub-domains too. Clouds in which SPP runs are none. */
const publicHosts = new Set([
  'pypi.org',
  'pythonhosted.org',
  'pypi.python.org',
  'github.com',
  'githubusercontent.com',
  'gitlab.com',
  'bitbucket.org',
  'googleapis.com',
  'google.com',
  'microsoft.com',
  'microsoftonline.com',
  'huggingface.co',
  'openai.com',
  'anaconda.org',
  'anaconda.com',
  'docker.io',
  'docker.com',
  'npmjs.org',
  'telegram.org',
  'slack.com',
  'letsencrypt.org',
  'cloudflare.com',
  'herokuapp.com',
  'cloudfront.net',
  'github.io',
  'netlify.app',
  'youtube.com',
  'redhat.com',
  'outlook.com',
  'office365.com',
  'atlassian.net',
  'salesforce.com',
  'spotify.com',
  'badssl.com',
  'cluster.local',
  'service-now.com',
  'okta.com',
  'auth0.com',
]);

/** Ports of other services; SPP answers on 443. */
const otherPorts = new Set([
  25, 465, 587, 636, 993, 995, 2376, 3000, 3269, 4443, 5000, 5001, 5601, 5671, 5986, 6443, 8000, 8006, 8080,
  8081, 8086, 8200, 8443, 8834, 8883, 8888, 9000, 9090, 9093, 9200, 9443, 10250,
]);

/** First labels of names that stand for another kind of server. */
const labelsOfOthers =
  /^(?:www|api|smtp|imap|pop3?|mail|mx|ftp|sftp|ldaps?|mqtt|git|gitlab|jira|wiki|registry|db|mysql|postgres|redis|mongo|kafka|vcenter|esxi|nas|proxmox|jenkins|grafana|nexus|artifactory|nextcloud|keycloak|hg|svn|rss|cdn|blog|shop|repo|mirror|download|confluence|sharepoint|owa|webmail|intranet|printer)[\d-]*\./i;

export const isOtherPort = (port: number): boolean => otherPorts.has(port);

/** Whether a host belongs to a public service, so that an error about it is not about an SPP. */
export function isPublicHost(host: string): boolean {
  for (let rest = host.toLowerCase(); ;) {
    if (publicHosts.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}

/** Whether a host's name says that another kind of server lives there. */
export const isNamedAfterAnother = (host: string): boolean => labelsOfOthers.test(host);

/** A scheme or a port that is not that of HTTPS, as programs name the service right before its error. */
const otherScheme = /(?<![a-z0-9+.-])(?!https?:)[a-z][a-z0-9+.-]{1,15}:\/\//;
const namedPort =
  /(?<![a-z])port[ =:]{1,2}(\d{2,5})(?!\d)|([a-z][a-z0-9-]*\.[a-z0-9.-]*[a-z]):(\d{2,5})(?![\d:.])|\d{1,3}(?:\.\d{1,3}){3}:(\d{2,5})(?![\d.]|:\S)/g;
const namedHost = /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/g;
/** `join.go:88` is a line of a source file. */
const sourceFile = /\.(?:py|go|jsx?|mjs|tsx?|java|kt|rb|php|rs|cs|cc|cpp|[ch]|psm?1|sh|pl)$/;

/** The other service that the words before an error name, by a scheme, a port that is not that of HTTPS, or a host everybody knows; undefined where they name none. */
export function otherServiceIn(lead: string): string | undefined {
  const scheme = otherScheme.exec(lead)?.[0];
  if (scheme !== undefined) return scheme;
  const host = Array.from(lead.matchAll(namedHost), ([name]) => name).find(isPublicHost);
  if (host !== undefined) return host;
  for (const [, word, ofName = '', behindName, behindIp] of lead.matchAll(namedPort)) {
    const port = word ?? behindName ?? behindIp;
    if (port !== undefined && port !== '443' && !sourceFile.test(ofName)) return `port ${port}`;
  }
  return undefined;
}
