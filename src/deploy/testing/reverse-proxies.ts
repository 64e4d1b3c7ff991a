import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWith } from './samples.ts';

/** What of a sample is another here: where the proxy listens, where the server is, and the certificate. */
export interface Place {
  /** Of the proxy, on loopback. */
  port: number;
  /** Of the server behind it. */
  upstream: number;
  cert: string;
  key: string;
  /** A folder for whatever the proxy writes. */
  folder: string;
}

/** A reverse proxy of which `src/deploy` has a sample. */
export interface ReverseProxy {
  name: string;
  /** Empty where it is not installed. */
  program: string;
  /** Whether a request for a name that it was not given reaches the server all the same. */
  passesOtherHosts: boolean;
  /** The sample as a whole configuration: its name in `folder`, its text. */
  configure: (place: Place) => { file: string; text: string };
  args: (place: Place, config: string) => string[];
}

/** Debian puts them there; elsewhere the PATH of a system administrator has them. */
const found = (name: string): string =>
  [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/sbin/${name}`, `/usr/local/bin/${name}`].find(
    existsSync,
  ) ?? '';

const certificate = ({ cert, key }: Place) => ({
  '/etc/ssl/tools.example.pem': cert,
  '/etc/ssl/tools.example.key': key,
});

const apacheModules = ['mpm_event', 'authz_core', 'headers', 'proxy', 'proxy_http', 'socache_shmcb', 'ssl'];
const apacheModuleFolder = '/usr/lib/apache2/modules';

export const reverseProxies: readonly ReverseProxy[] = [
  {
    name: 'nginx',
    program: found('nginx'),
    passesOtherHosts: true,
    configure: (place) => ({
      file: 'nginx.conf',
      text: `daemon off; pid ${place.folder}/nginx.pid; error_log stderr; events {} http { access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${place.folder}/${kind};`).join('\n')}
${sampleWith('nginx.conf', { 'listen 443 ssl': `listen 127.0.0.1:${place.port} ssl`, '127.0.0.1:8080': `127.0.0.1:${place.upstream}`, ...certificate(place) })} }`,
    }),
    args: ({ folder }, config) => ['-p', folder, '-c', config, '-e', 'stderr'],
  },
  {
    name: 'Caddy',
    program: found('caddy'),
    passesOtherHosts: false,
    configure: (place) => ({
      file: 'Caddyfile',
      text: `{
  admin off
  auto_https disable_redirects
  skip_install_trust
  default_bind 127.0.0.1
}
${sampleWith('Caddyfile', { 'tools.example {': `tools.example:${place.port} {`, '127.0.0.1:8080': `127.0.0.1:${place.upstream}`, ...certificate(place) })}`,
    }),
    args: (_, config) => ['run', '--config', config, '--adapter', 'caddyfile'],
  },
  {
    name: 'Apache',
    program: existsSync(apacheModuleFolder) ? found('apache2') : '',
    passesOtherHosts: true,
    configure: (place) => ({
      file: 'apache2.conf',
      text: `ServerRoot ${place.folder}
DefaultRuntimeDir ${place.folder}
PidFile ${place.folder}/apache.pid
ErrorLog ${place.folder}/error.log
ServerName tools.example
Listen 127.0.0.1:${place.port}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}${apacheModules.map((name) => `LoadModule ${name}_module ${join(apacheModuleFolder, `mod_${name}.so`)}`).join('\n')}
${sampleWith('apache.conf', { '<VirtualHost *:443>': `<VirtualHost *:${place.port}>`, '127.0.0.1:8080': `127.0.0.1:${place.upstream}`, ...certificate(place) })}`,
    }),
    args: (_, config) => ['-f', config, '-D', 'FOREGROUND'],
  },
];
