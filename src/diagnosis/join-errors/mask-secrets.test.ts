import { describe, expect, it } from 'vitest';
import { joinErrors } from './catalogue.ts';
import { findSecrets, maskSecrets } from './mask-secrets.ts';
import { recognise } from './recognise.ts';

const secret = 'S3cr.et-Value_9';

const shapes: readonly [string, string][] = [
  ['JSON', `{"password":"${secret}","user":"admin"}`],
  ['JSON with white space', `{ "spp_api_token" : "${secret}" }`],
  ['JSON escaped once', `{\\"OneTimeToken\\":\\"${secret}\\",\\"x\\":1}`],
  ['JSON escaped twice', `{\\\\\\"StsAccessToken\\\\\\":\\\\\\"${secret}\\\\\\"}`],
  ['JSON with a quote inside', `{"password":"a\\"${secret}"}`],
  ['a form', `grant_type=password&username=admin&password=${secret}&scope=x`],
  ['an address', `https://spp.example.org/cb?access_token=${secret}&state=1`],
  ['a header', `Authorization: Bearer ${secret}`],
  ['a header of SPS', `X-Token: ${secret}`],
  ['a cookie', `Cookie: session_id=${secret}; other=${secret}`],
  ['a header of curl', `curl -H "Authorization: Bearer ${secret}" https://spp.example.org/`],
  ['a user of curl', `curl -u admin:${secret} https://spp.example.org/`],
  ['a user in an address', `https://admin:${secret}@spp.example.org/`],
  ['a parameter of PowerShell', `Connect-Safeguard -Password ${secret} -Appliance spp`],
  ['a parameter in quotes', `tool --password "${secret} and more" run`],
  ['XML', `<password>${secret}</password>`],
  ['HTML entities', `&quot;password&quot;:&quot;${secret}&quot;`],
  ['Python', `{'access_token': u'${secret}', 'expires_in': 299}`],
  ['curly quotes', `“password”: “${secret}”`],
  ['prose', `my password: ${secret}`],
  ['prose in German', `Kennwort: ${secret}`],
  ['a bearer without its header', `sent Bearer ${secret} to it`],
  ['a JSON web token', `token eyJhbGciOiJIUzI1NiJ9.${btoa(secret).replaceAll('=', '')}.c2lnbmF0dXJl`],
  ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`],
  ['a private key cut off', `-----BEGIN PRIVATE KEY-----\\n${secret}`],
];

describe('a secret is masked', () => {
  it.each(shapes)('in %s', (_, text) => {
    const masked = maskSecrets(text);
    expect(masked).not.toContain(secret);
    expect(masked).not.toContain(btoa(secret).replaceAll('=', ''));
    expect(masked).toContain('***');
  });

  it('and what stands around it stays', () => {
    expect(maskSecrets(`{"user":"admin","password":"${secret}","appliance":"spp"}`)).toBe(
      '{"user":"admin","password":"***","appliance":"spp"}',
    );
    expect(maskSecrets(`curl -H "X-Token: ${secret}" -k https://spp.example.org/`)).toBe(
      'curl -H "X-Token: ***" -k https://spp.example.org/',
    );
  });

  it('two times, or in two shapes at once, in order and apart', () => {
    const text = shapes.map(([, shape]) => shape).join('\n');
    const ranges = findSecrets(text);
    expect(maskSecrets(text)).not.toContain(secret);
    ranges.forEach(([start, end], i) => {
      expect(start).toBeGreaterThan(ranges[i - 1]?.[1] ?? -1);
      expect(end).toBeGreaterThan(start);
    });
  });
});

describe('no secret', () => {
  it.each(joinErrors.flatMap(({ examples }) => examples.map(({ text }) => text)))('is seen in %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it.each([
    'a certificate is public\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
    'Enter the password of the SPP user, and press Join.',
    '{"token_type":"Bearer","expires_in":299}',
  ])('is seen in %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

it('what is recognised stays recognised behind the mask', () => {
  const text = `spp_api_token=${secret}\n${joinErrors[2]?.examples[0]?.text}`;
  expect(recognise(maskSecrets(text)).matches.map(({ id }) => id)).toEqual(
    recognise(text).matches.map(({ id }) => id),
  );
});
