/**
 * Words that only another program writes: Python libraries that SPS's client is not made of, and programs that print the same texts of
 * Python for requests of their own.
 */
export const otherPrograms = [
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

/** A frame of a Python traceback, and the libraries of which SPS's client is made: frames of others alone are another program's. */
export const tracebackFrame = 'File "{any}", line';
export const ownLibraries = ['urllib3', 'requests/', 'requests.', 'requests\\'] as const;

/** A script in somebody's home, and a file of one with its line, as loggers write it. */
export const scripts = ['File "/Users/', 'File "/home/', '.py:{number}'] as const;

/** Whether a frame is of a file of nobody's library, in folded lower case: somebody's own script. */
export const isFrameOfScript = (frame: string): boolean =>
  !/(?:site|dist)-packages|lib(?:64)?[/\\]python|python\d+[/\\]lib|frozen/.test(frame);
