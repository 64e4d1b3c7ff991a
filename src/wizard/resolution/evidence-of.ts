import type { ReportLine } from '#diagnosis/case/report/report-line.ts';
import type { Sayings } from '../answers/sayings.ts';
import type { Resolution } from './use-resolution.ts';

const line = (label: string, ...values: (string | undefined)[]): ReportLine[] => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? [] : [{ label, values: known }];
};

const ofText = ({ entered, offered = [], host, path, code }: Sayings): ReportLine[] => [
  ...line('Typed on SPS, as the error says', entered),
  ...line('Names in the certificate, as the error says', ...offered),
  ...line('Host in the error', host === entered ? undefined : host),
  ...line('Path in the error', path),
  ...line('Code of SPP', code),
];

/** What is known of a case, for whoever gets it handed over: values of this tab only, each with who says it. */
export function evidenceOf({ said, seen, check: { outcome }, other }: Resolution): ReportLine[] {
  const checked = outcome?.check.checked;
  return [
    ...(said?.from === 'tab' ? ofText(said.sayings) : []),
    ...(seen === null ? [] : [{ says: seen.finding.evidence.text }]),
    ...(checked === undefined
      ? []
      : [
          ...line('Address checked', checked.address.host),
          ...line('Checked at', checked.checkedAt),
          ...line('Checked from', checked.vantage.hostname),
        ]),
    ...line('Tested, and may be typed instead', other ?? undefined),
  ];
}
