import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

/** What must never reach a page, a terminal or a log as it stands. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  'spp\u0000.practice.test',
  '\u202Etset.ecitcarp\u202C',
  '\u001B[31mspp\u001B[0m\u0007',
  '\u001B]52;c;ZXZpbA==\u0007',
  'evil.example, IP Address:10.0.0.1',
  '$(id).practice.test',
  'line\nbreak\u2028\u009B2J',
];

export default defineAppliance({
  id: 'hostile-certificate',
  address: 'spp-hostile.practice.test',
  shows: 'A hostile server that hides markup and control characters in its certificate and its status.',
  expects: { findings: ['certificate-name-mismatch'], joinErrors: ['certificate-name-mismatch'] },
  names: { 'spp-hostile.practice.test': ['192.0.2.27'] },
  ips: ['192.0.2.27'],
  serve: (bench) =>
    serveSpp(bench, {
      certificate: { commonNames: [hostile.join(' ')], dns: hostile },
      says: { ApplianceName: hostile.join(' '), ApplianceVersion: hostile[0] ?? null },
    }),
});
