import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { findSecrets, maskSecrets } from './mask-secrets.ts';
import { recognise } from '../recognition/recognise.ts';

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
  ['a prefixed name', `{"NewPassword":"${secret}","sps_password":"${secret}"}`],
  ['a parameter of safeguard-ps', `Join-SafeguardSessionCluster -SessionPassword ${secret}`],
  ['a secure string', `ConvertTo-SecureString "${secret}" -AsPlainText -Force`],
  ['a hashtable', `@{ username = "admin"; password = "${secret}" }`],
  ['XML with a namespace', `<wsse:Password Type="PasswordText">${secret}</wsse:Password>`],
  ['a block of YAML', `password: |\n  ${secret}\nuser: x`],
  ['settings', `MY_SECRET_KEY=${secret}\naws_secret_access_key = ${secret}`],
  ['a digest', `Authorization: Digest username="admin", realm="x", response="${secret}"`],
  ['a folded header', `Authorization: Bearer\n  ${secret}`],
  ['a header of A2A', `{"headers":{"Authorization":"A2A ${secret}"}}`],
  ['a header in an archive', `{"name":"Authorization","value":"Bearer ${secret}"}`],
  ['a cookie in an archive', `{"name":"session_id","value":"${secret}","httpOnly":true}`],
  ['a cookie of Java', `JSESSIONID=${secret}`],
  ['a field of a form', `<input value="${secret}" name="password">`],
  ['a table of HTML', `<td>password</td><td>${secret}</td>`],
  ['a table of Markdown', `| password | ${secret} |`],
  ['a tuple of Python', `('password', '${secret}')`],
  ['requests', `auth=HTTPBasicAuth('admin', '${secret}')`],
  ['prose without a colon', `The password is ${secret}`],
  ['a prompt', `Password for admin@sps: ${secret}`],
  ['a prompt in German', `Passwort für admin: ${secret}`],
  ['a pair in prose', `Login: admin / ${secret}`],
  ['quoted-printable', `password=3D${secret}`],
  ['percent-encoding', `user%5Bpassword%5D%3A${secret}`],
  ['unicode escapes', `\\u0022password\\u0022:\\u0022${secret}\\u0022`],
  ['numeric entities', `&#x22;password&#x22;:&#x22;${secret}&#x22;`],
  ['a wide colon', `密码：${secret}`],
  ['a name with an invisible mark', `pass\u200bword: ${secret}`],
  ['JSON over two lines', `"spp_api_token":\n> "${secret}"`],
  ['a user in an address, with signs', `https://admin:p@${secret}/x@spp.example.org/`],
  ['an OAuth code', `https://spp.example.org/?code=${secret}&state=1`],
  ['a key store', `-storepass ${secret} -passin pass:${secret}`],
  ['a private key in a mail', `> -----BEGIN PRIVATE KEY-----\n> ${secret}\n> -----END PRIVATE KEY-----`],
  [
    'a PGP private key',
    `-----begin pgp private key block-----\n${secret}\n-----end pgp private key block-----`,
  ],
  ['a PuTTY private key', `Private-Lines: 1\n${secret}\nPrivate-MAC: x`],
  ...[',', ';', '&', '}', ')', "'", '\\', '<'].map((sign): [string, string] => [
    `a value with ${sign} inside`,
    `password: Ab${sign}${secret}`,
  ]),
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

describe('behind the name of a secret, the words that decide stay', () => {
  const names = [
    'password: ',
    'token: ',
    'Authorization: A2A abc ',
    'X-Token: abc ',
    '"Authorization": null, ',
    'Cookie: a=b; ',
  ];
  const examples = joinErrors.flatMap(({ examples: all }) => all.map(({ text }) => text));

  it.each(names)('%s', (name) => {
    const hidden = examples.filter((text) => {
      const behind = name + text;
      return recognise(behind).matches.some(({ at }) =>
        at.some(([start, end]) => findSecrets(behind).some(([from, to]) => from < end && to > start)),
      );
    });
    expect(hidden).toEqual([]);
  });
});

describe('near misses cost no more than their length', () => {
  it.each([
    'password=',
    'password=\\"',
    '\\\\"',
    'token=a ',
    "password=a'b",
    '-----END PRIVATE KEY-----',
    'a://b:',
    '<password ',
    '"kty":"RSA",',
    'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSk\n',
    'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tLS0t ',
  ])('%s', (piece) => {
    const fastest = (text: string) =>
      Math.min(
        ...[1, 2, 3, 4].map(() => {
          // The processor's time in ms: what other programs take does not count.
          const before = process.cpuUsage();
          findSecrets(text);
          return process.cpuUsage(before).user / 1000;
        }),
      );
    const once = piece.repeat(Math.ceil(20_000 / piece.length));
    // Eight times as long; a square would be 64. What is between leaves room for a machine that is busy elsewhere.
    expect(fastest(once.repeat(8))).toBeLessThan(32 * fastest(once) + 20);
  });
});
