const step = 1000;
const units = ['bytes', 'kB', 'MB', 'GB'];

/** A size as people say it: `5.2 MB`. */
export function sizeInWords(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(step)));
  const value = bytes / step ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ''}`;
}

/** A count with its thousands apart: `1,234,567`. */
export const counted = (count: number): string => count.toLocaleString('en');
