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
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: [],
    claims: [
      '<img src=x onerror=alert(1)>',
      'spp\\u{0}.practice.test',
      'â\\u{80}®tset.ecitcarpâ\\u{80}¬',
      '\\u{1b}[31mspp\\u{1b}[0m\\u{7}',
      '\\u{1b}]52;c;ZXZpbA==\\u{7}',
      'evil.example, IP Address:10.0.0.1',
      '$(id).practice.test',
      'line\\u{a}breakâ\\u{80}¨Â\\u{9b}2J',
      '<img src=x onerror=alert(1)> spp\\u{0}.practice.test \\u{202e}tset.ecitcarp\\u{202c} \\u{1b}[31mspp\\u{1b}[0m\\u{7} \\u{1b}]52;c;ZXZpbA==\\u{7} evil.example, IP Address:10.0.0.1 $(id).practice.test line\\u{a}break\\u{2028}\\u{9b}2J',
    ],
    exit: 1,
  },
  names: { 'spp-hostile.practice.test': ['192.0.2.27'] },
  ips: ['192.0.2.27'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { commonNames: [hostile.join(' ')], dns: hostile },
      says: { ApplianceName: hostile.join(' '), ApplianceVersion: hostile[0] ?? null },
    }),
});
