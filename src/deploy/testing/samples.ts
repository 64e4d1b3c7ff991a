import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A sample with its values replaced, so that it runs where the test is. @throws where a value is not in it: then the test would not try the sample */
export function sampleWith(file: string, values: Readonly<Record<string, string>>): string {
  const sample = readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');
  return Object.entries(values).reduce((text, [old, fresh]) => {
    if (!text.includes(old)) throw new Error(`${file} has no ${old}`);
    return text.replaceAll(old, fresh);
  }, sample);
}
