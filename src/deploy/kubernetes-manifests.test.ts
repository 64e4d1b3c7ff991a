import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deployment } from 'kubernetes-types/apps/v1';
import type { Service } from 'kubernetes-types/core/v1';
import type { NetworkPolicy } from 'kubernetes-types/networking/v1';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '#proxy/config.ts';
import { routeAt } from '#proxy/http/routes.ts';

const folder = fileURLToPath(new URL('kubernetes/', import.meta.url));
const read = <Kind>(file: string): Kind => parse(readFileSync(join(folder, file), 'utf8')) as Kind;

const deployment = read<Deployment>('deployment.yaml');
const service = read<Service>('service.yaml');
const policy = read<NetworkPolicy>('network-policy.yaml');
interface ServiceMonitor {
  spec: { selector: { matchLabels: object }; endpoints: { port: string; path: string }[] };
}
const monitor = read<ServiceMonitor>('service-monitor.yaml');
const pod = deployment.spec?.template;
const container = pod?.spec?.containers[0];

/** The types that are made from Kubernetes' own description of its interface (1.30), by file. */
const kinds = {
  'deployment.yaml': ['apps/v1', 'Deployment'],
  'service.yaml': ['core/v1', 'Service'],
  'network-policy.yaml': ['networking/v1', 'NetworkPolicy'],
} as const;

let checked: string;
beforeAll(() => {
  mkdirSync('node_modules', { recursive: true });
  checked = mkdtempSync(join('node_modules', '.manifests-'));
});
afterAll(() => rmSync(checked, { recursive: true, force: true }));

/** What the compiler says of values against Kubernetes' types: an unknown field, one that is missing, one of another type. */
function misfits(values: readonly { kind: readonly [string, string]; value: unknown }[]): string {
  const text = values.map(
    ({ kind: [from, name], value }, at) =>
      `import type { ${name} as T${at} } from 'kubernetes-types/${from}';\nexport const v${at}: T${at} = ${JSON.stringify(value)};\n`,
  );
  const file = join(checked, 'manifests.ts');
  writeFileSync(file, text.join(''));
  const flags = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
  ];
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [tsc, ...flags, '--ignoreConfig', file], { encoding: 'utf8' }).stdout;
}

it('each manifest is what Kubernetes describes: no unknown field, none missing, none of another type', () => {
  const values = Object.entries(kinds).map(([file, kind]) => ({ kind, value: read<unknown>(file) }));
  expect(misfits(values)).toBe('');
});

it('the compiler would say so', () => {
  const value = { ...deployment, spec: { ...deployment.spec, replicaCount: 2 } };
  expect(misfits([{ kind: kinds['deployment.yaml'], value }])).toContain('replicaCount');
});

it('the one kind that Kubernetes does not describe itself is the only one that is not held to its types', () => {
  const others = readdirSync(folder).filter((file) => !Object.keys(kinds).includes(file));
  expect(others).toEqual(['service-monitor.yaml']);
});

it('service, policy and monitor choose the pods of the deployment, and their ports', () => {
  const labels = pod?.metadata?.labels ?? {};
  expect(deployment.spec?.selector.matchLabels).toEqual(labels);
  expect(service.spec?.selector).toEqual(labels);
  expect(policy.spec?.podSelector.matchLabels).toEqual(labels);
  expect(monitor.spec.selector.matchLabels).toEqual(service.metadata?.labels);
  const [port] = container?.ports ?? [];
  expect(service.spec?.ports?.[0]).toMatchObject({ targetPort: port?.name });
  expect(policy.spec?.ingress?.[0]?.ports).toEqual([{ protocol: 'TCP', port: port?.containerPort }]);
  expect(monitor.spec.endpoints[0]?.port).toBe(service.spec?.ports?.[0]?.name);
});

it('the settings are taken by the server, and probes and monitor ask where it answers', () => {
  const env = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value]));
  const config = readConfig((container?.args ?? []).slice(1), env);
  if (!config.ok) throw new Error(`${config.why.setting} ${config.why.detail}`);
  const { basePath, drainSeconds, limits } = config.value;
  const probes = [container?.startupProbe, container?.livenessProbe, container?.readinessProbe];
  const asked = [...probes.map((probe) => probe?.httpGet?.path), monitor.spec.endpoints[0]?.path];
  const routes = asked.map(
    (path = '') => path.startsWith(basePath) && routeAt(path.slice(basePath.length)).name,
  );
  expect(routes).toEqual(['healthz', 'healthz', 'readyz', 'metrics']);
  const longestStopS = drainSeconds + limits.wholeMs / 1000 + 1;
  expect(pod?.spec?.terminationGracePeriodSeconds).toBeGreaterThan(longestStopS);
  expect(env['SPS_JOIN_ALLOW']).toBe(policy.spec?.egress?.[1]?.to?.[0]?.ipBlock?.cidr);
});

it('the pod may do what Kubernetes’ restricted standard allows, and writes nothing', () => {
  expect(pod?.spec?.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(container?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
});

it('the image has the version of this checkout', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(container?.image).toMatch(new RegExp(`:${version}$`));
});
