import { describe, expect, it } from 'vitest';
import { headline } from './headline.ts';
import { recognise } from './recognise.ts';

const sessionModules = 'https://spp.example.org/service/core/v4/Cluster/SessionModules';
const psmValidation = 'https://spp.example.org/service/a2a/v4/PsmValidation';
const denied = '{"Code":60108,"Message":"Authorization is required for this request.","InnerError":null}';
const joinFailed =
  'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)';

interface Row {
  name: string;
  text: string;
  ids?: string[];
  asked?: string[];
}

const rows: Row[] = [
  {
    name: '60108 with the path of the registration',
    text: `${denied}\n${sessionModules}`,
    ids: ['insufficient-permission'],
  },
  {
    name: '60108 with the path of the trust validation',
    text: `${psmValidation}\n${denied}`,
    ids: ['join-too-slow'],
  },
  { name: '60108 without a path', text: denied, asked: ['insufficient-permission', 'join-too-slow'] },
  {
    name: 'its sentence without a path',
    text: 'Authorization is required for this request.',
    asked: ['insufficient-permission', 'join-too-slow'],
  },
  {
    name: 'JoinFailed and 60108 without a path',
    text: `${joinFailed}\n\n Authorization is required for this request.\n Code: 60108\n Status: 403`,
    asked: ['insufficient-permission', 'join-too-slow'],
  },
  {
    name: 'the object of the REST join',
    text: `{"error":{"type":"JoinFailed","message":"SPS has failed to join to SPP.","details":{"response":${denied},"status":403,"url":"${sessionModules}"}}}`,
    ids: ['insufficient-permission'],
  },
  {
    name: 'the same with the url first',
    text: `{"error":{"details":{"url":"${sessionModules}","status":403,"response":${denied}},"type":"JoinFailed"}}`,
    ids: ['insufficient-permission'],
  },
  {
    name: 'both cases of 60108 in two objects',
    text: `[{"url":"${sessionModules}","response":${denied}},{"url":"${psmValidation}","response":${denied}}]`,
    ids: ['insufficient-permission', 'join-too-slow'],
  },
  {
    name: 'both in the order of SPS’s two forms',
    text: `${joinFailed}\nAuthorization is required for this request.\nCode: 60108\nURL: ${sessionModules}\nStatus: 403\nERROR: Request to ${psmValidation} failed, response (HTTP 403):\n${denied}`,
    ids: ['insufficient-permission', 'join-too-slow'],
  },
  {
    name: 'both, the other way round',
    text: `ERROR: Request to ${psmValidation} failed, response (HTTP 403):\n${denied}\n${joinFailed}\nAuthorization is required for this request.\nCode: 60108\nURL: ${sessionModules}\nStatus: 403`,
    ids: ['join-too-slow', 'insufficient-permission'],
  },
  {
    name: '60657 with NodeId',
    text: '{"Code":60657,"Message":"The session connection has a missing, invalid, or non-unique value [ NodeId ].","InnerError":null}',
    ids: ['already-joined'],
  },
  {
    name: '60657 without NodeId',
    text: '{"Code":60657,"Message":"The session connection has a missing, invalid, or non-unique value.","InnerError":null}',
    asked: ['already-joined', 'stale-connection'],
  },
  { name: '60418', text: `Code: 60418\nURL: ${sessionModules}\nStatus: 403`, ids: ['spp-is-replica'] },
  { name: '60417', text: `Code: 60417\nURL: ${sessionModules}\nStatus: 403`, ids: ['spp-wrong-state'] },
  {
    name: '60910',
    text: `{"Code":60910,"Message":"A pending action on this instance is blocking this action. Wait a few minutes and try again.","InnerError":null}`,
    ids: ['spp-wrong-state'],
  },
  { name: '60463', text: `Code: 60463\nURL: ${sessionModules}`, ids: ['spp-wrong-state'] },
  { name: 'the bare JoinFailed', text: joinFailed, ids: ['generic-join-failed'] },
  {
    name: 'JoinFailed with a code that the vendor’s page does not list',
    text: `${joinFailed}\n Missing request body.\n Code: 60245\n URL: ${sessionModules}\n Status: 400`,
    ids: ['registration-refused'],
  },
  {
    name: 'the same code of another request',
    text: 'Code: 60245\nURL: https://spp.example.org/service/core/v4/Assets\nStatus: 400',
  },
  {
    name: '60657 with another field',
    text: `${joinFailed}\n The session connection has a missing, invalid, or non-unique value [ SpsHostName ].\n Code: 60657\n URL: ${sessionModules}\n Status: 400`,
    ids: ['registration-refused'],
  },
  {
    name: 'an inner error',
    text: `{"Code":70000,"Message":"The request is invalid.","InnerError":{"Code":60418,"Message":"This action can only be performed on the primary appliance (not replica).","InnerError":null}}`,
    ids: ['spp-is-replica'],
  },
  {
    name: 'a handshake failure alone',
    text: "SSLError(SSLError(1, '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1131)'))",
    ids: ['tls-handshake-failed'],
    asked: ['tls-too-old', 'client-certificate-wanted'],
  },
  {
    name: 'no version of TLS in common',
    text: "SSLError(SSLError(1, '[SSL: UNSUPPORTED_PROTOCOL] unsupported protocol (_ssl.c:1131)'))",
    ids: ['tls-too-old'],
  },
  {
    name: 'safeguard-ps on the way to a join that succeeds',
    text: 'Session Appliance Clustering NOT Enabled. AutoEnableCluster is set to TRUE.\nSending enable clustering command...\nSession Appliance Is NOT Promoted. AutoPromoteToMaster is set to TRUE.\nSending promote command...\nSending join command...',
  },
  {
    name: 'safeguard-ps on the way to one that fails',
    text: `Session Appliance Clustering NOT Enabled. AutoEnableCluster is set to TRUE.\nSending enable clustering command...\nSending join command...\n${denied}\n${sessionModules}`,
    ids: ['insufficient-permission'],
  },
  {
    name: 'safeguard-ps, which asks before it promotes',
    text: 'Session Appliance Is NOT Promoted\nDo you want to promote this session appliance to be the session master?\n[Y] Yes  [N] No',
    ids: ['not-central-management'],
  },
  {
    name: 'several connections of one name',
    text: "Multiple session clusters found matching 'sps1'.  Please specify by ID.",
    ids: ['multiple-stale-connections'],
  },
  {
    name: 'a name that certificates of nothing could match',
    text: `Error sending request: SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname 'spp.example.org' doesn't match None",),))`,
    ids: ['certificate-name-mismatch'],
  },
  {
    name: 'PowerShell about a null value of another command',
    text: "ConvertFrom-Json : Cannot bind argument to parameter 'InputObject' because it is null.\nAt C:\\Modules\\Other\\Invoke-Other.ps1:149 char:51",
  },
  {
    name: 'the vendor’s newer page, which blanks its names',
    text: `"response": "Error sending request: SSLError: HTTPSConnectionPool(host='', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\\"hostname '' doesn't match ''\\",),))"`,
    ids: ['certificate-name-mismatch'],
  },
  {
    name: 'a whole traceback of one error',
    text: `Traceback (most recent call last):\nssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'spp.example.org'. (_ssl.c:1006)\n\nDuring handling of the above exception, another exception occurred:\n\nurllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by SSLError(SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'spp.example.org'. (_ssl.c:1006)")))`,
    ids: ['certificate-name-mismatch'],
  },
  {
    name: 'a text cut off at its start',
    text: `'doesn't match'... d by SSLError(CertificateError("hostname 'spp.example.org' doesn't match '192.0.2.7'",),))`,
    ids: ['certificate-name-mismatch'],
  },
  {
    name: 'a text cut off at its end',
    text: `SSLError(CertificateError("hostname 'spp.example.org' doesn't match '192.0.2`,
    ids: ['certificate-name-mismatch'],
  },
  {
    name: 'a text cut off inside the deciding word',
    text: `stname 'spp.example.org' doesn't match '192.0.2.7'\\",),))",\n "status": null,\n "url": "${sessionModules}"\n}`,
    ids: ['certificate-name-mismatch'],
  },
  {
    name: 'the slow join, cut off before its answer',
    text: `ERROR: Request to ${psmValidation} failed, response (HTTP 403):`,
    ids: ['join-too-slow'],
  },
  {
    name: 'JSON cut off at its end',
    text: `{"error":"invalid_request","error_description":"Access denied."`,
    ids: ['wrong-credentials'],
  },
  {
    name: 'a table of a ticket',
    text: `| Code | 60108 |\n| URL | ${sessionModules}/ |\n| Status | 403 |`,
    ids: ['insufficient-permission'],
  },
  {
    name: 'an object of PowerShell',
    text: '@{error=invalid_request; error_description=Access denied.; success=False}',
    ids: ['wrong-credentials'],
  },
  {
    name: 'a value in an address',
    text: `https://sps.example.org/?error=${encodeURIComponent(`hostname 'a.example.org' doesn't match '192.0.2.7'`)}`,
    ids: ['certificate-name-mismatch'],
  },
  {
    name: 'a form instead of JSON',
    text: 'error=invalid_request&error_description=Access+denied.&success=false',
    ids: ['wrong-credentials'],
  },
];

describe('told apart', () => {
  it.each(rows)('$name', ({ text, ids = [], asked = [] }) => {
    const { matches, alsoSeen } = recognise(text);
    expect({ ids: matches.map(({ id }) => id), asked: alsoSeen.map(({ id }) => id) }).toEqual({ ids, asked });
  });

  it('a traceback tells one error once, with the values of all its lines', () => {
    const { matches, more } = recognise(rows.find(({ name }) => name.includes('traceback'))?.text ?? '');
    expect(more).toBe(0);
    expect(matches[0]?.facts).toMatchObject({
      host: 'spp.example.org',
      port: 443,
      apiVersion: 4,
      entered: 'spp.example.org',
    });
  });

  it('the same error in a log again and again is listed once and counted', () => {
    const line = `ERROR: Request to ${psmValidation} failed, response (HTTP 403): ${denied}\n`;
    expect(recognise(line.repeat(40))).toMatchObject({ matches: [{ id: 'join-too-slow' }], more: 39 });
  });

  it('what is known in a text is told though nothing decides', () => {
    const { matches, seen } = recognise('Code: 60108\nURL: https://spp.example.org/service/core/v4/Assets');
    expect(matches).toEqual([]);
    expect(seen).toEqual([
      { kind: 'code', value: '60108', at: [0, 11] },
      { kind: 'url', value: 'https://spp.example.org/service/core/v4/Assets', at: [17, 63] },
    ]);
  });

  it('a very long text is read whole, and places are those of the whole', () => {
    const filler = 'nothing to see here, 60108 of 60657\n'.repeat(30_000);
    const text = `${filler}${joinFailed}\n Code: 60418\n URL: ${sessionModules}\n${filler}`;
    const [match] = recognise(text).matches;
    expect(match?.id).toBe('spp-is-replica');
    expect(match?.at.map(([start, end]) => text.slice(start, end))).toContain('Code: 60418');
  });

  it('half a name is no name', () => {
    const [match] = recognise(
      `hostname 'spp.example.org' doesn't match either of 'a.example.org', 'b.exam`,
    ).matches;
    expect(match?.facts.offeredNames).toEqual(['a.example.org']);
  });

  it('the headline is the error that stops the join first, wherever it stands', () => {
    const { matches } = recognise(
      `${psmValidation} ${denied}\n\n{"error":"invalid_request","error_description":"Access denied."}`,
    );
    expect(matches.map(({ id }) => id)).toEqual(['join-too-slow', 'wrong-credentials']);
    expect(headline(matches)?.id).toBe('wrong-credentials');
  });

  it('any version of the API is read, and told', () => {
    const [match] = recognise(
      `Code: 60108 URL: https://spp.example.org/service/core/v17/Cluster/SessionModules`,
    ).matches;
    expect(match).toMatchObject({ id: 'insufficient-permission', facts: { apiVersion: 17 } });
  });
});
