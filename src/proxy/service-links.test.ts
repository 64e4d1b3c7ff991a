import { describe, expect, it, test } from 'vitest';
import { readConfig } from './config.ts';
import { isServiceLink } from './service-links.ts';

/** Each form that Kubernetes documents, with contents of it, and with one that only a person would write. */
const forms = [
  ['SPS_JOIN_SERVICE_HOST', ['10.96.0.7', 'fd00:96::7'], 'spp.example'],
  ['SPS_JOIN_SERVICE_PORT', ['8080'], 'http'],
  ['SPS_JOIN_SERVICE_PORT_HTTP', ['8080'], '808080'],
  ['SPS_JOIN_PORT', ['tcp://10.96.0.7:8080', 'udp://[fd00:96::7]:53'], '8080'],
  ['SPS_JOIN_PORT_8080_TCP', ['tcp://10.96.0.7:8080'], '8080'],
  ['SPS_JOIN_PORT_8080_TCP_PROTO', ['tcp'], 'http'],
  ['SPS_JOIN_PORT_8080_TCP_PORT', ['8080'], 'tcp'],
  ['SPS_JOIN_PORT_8080_TCP_ADDR', ['10.96.0.7', '::1'], 'localhost'],
] as const;

describe('abuse 49: a variable of a Service that is called as the program is', () => {
  test.each(forms)('%s is passed over by its content: %j, and not %s', (name, contents, other) => {
    for (const text of contents) expect(isServiceLink(name, text)).toBe(true);
    expect(isServiceLink(name, other)).toBe(false);
    expect(isServiceLink('SPS_JOIN_ALLOW', contents[0])).toBe(false);
  });

  it('neither ends the start nor sets anything, and is told', () => {
    const links = Object.fromEntries(forms.map(([name, [text]]) => [name, text]));
    const config = readConfig([], links);
    expect(config.ok && config.value.passedOver).toEqual(Object.keys(links).toSorted());
    const without = readConfig([], {});
    expect(config.ok && config.value.port).toBe(without.ok && without.value.port);
  });
});
