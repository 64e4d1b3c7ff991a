import { isNamedAfterAnother } from './other-products.ts';

/**
 * Words that show whose error it is when it is not SPS's: Python libraries that SPS's client is not made of, and programs that
 * print the same texts of Python for requests of their own.
 */
export const foreignWords = [
  'pip._vendor',
  'site-packages/pip/',
  'pip install',
  'smtplib',
  'imaplib',
  'poplib',
  'ftplib',
  'paramiko',
  'gethostbyname(',
  'aiohttp',
  'httpx.',
  'httpcore.',
  'asyncio/',
  'botocore',
  'boto3',
  'redis.exceptions',
  'redis/connection',
  'pymysql',
  'psycopg',
  'pymongo',
  'ldap3',
  'kombu/',
  'amqp.',
  'paho/mqtt',
  'websocket/',
  'websockets.',
  'docker.errors',
  'docker/api',
  'kubernetes.client',
  'elasticsearch',
  'google.auth',
  'googleapiclient',
  'huggingface_hub',
  'openai.',
  'conda.',
  'CondaHTTPError',
  'CondaSSLError',
  'slack_sdk',
  'telegram.',
  'yt_dlp',
  'homeassistant',
  'custom_components',
  'aioesphomeapi',
  'kubernetes/',
  'grpc.',
  'scrapy.',
  'selenium',
  'URLError(',
  'urlopen error',
  'urllib.error',
  'urllib2.URLError',
  'Cannot connect to host',
  'UnixHTTPConnectionPool',
  'An HTTP request took too long to complete',
  'SSL validation failed for',
  'netmiko',
  'etcd3',
  'kafka.',
  'kafka:',
  'discord.',
  'amqp://',
  'redis://',
] as const;

/** Public hosts at which nobody's SPP is; their sub-domains too. */
const publicHosts = [
  'pypi.org',
  'pythonhosted.org',
  'pypi.python.org',
  'github.com',
  'githubusercontent.com',
  'gitlab.com',
  'bitbucket.org',
  'googleapis.com',
  'google.com',
  'amazonaws.com',
  'azure.com',
  'microsoft.com',
  'microsoftonline.com',
  'windows.net',
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
  'azurewebsites.net',
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
  'service-now.com',
  'okta.com',
  'auth0.com',
];

/** Ports of other services; SPP answers on 443. */
const otherPorts = new Set([
  25, 465, 587, 636, 993, 995, 2376, 3000, 3269, 4443, 5000, 5001, 5601, 5671, 5986, 6443, 8000, 8006, 8080,
  8081, 8086, 8200, 8443, 8834, 8883, 8888, 9000, 9090, 9093, 9200, 9443, 10250,
]);

export const isOtherPort = (port: number): boolean => otherPorts.has(port);

/** A frame of a Python traceback, and the libraries of which SPS's client is made: frames of others alone are another program's. */
export const tracebackFrame = 'File "{any}", line';
export const ownLibraries = [
  'urllib3',
  'requests/',
  'requests.',
  'requests\\',
  'JoinFailed',
  'Error joining to SPP',
] as const;

/** Whether a host belongs to a public service, so that an error about it is not about an SPP. */
export const isPublicHost = (host: string): boolean =>
  publicHosts.some((known) => host.toLowerCase() === known || host.toLowerCase().endsWith(`.${known}`));

/** Whether a host is a public service's, or named after another kind of server. */
export const isHostOfOthers = (host: string): boolean => isPublicHost(host) || isNamedAfterAnother(host);
