import { inertJson } from '#diagnosis/address/inert-json.ts';

/** One JSON object for `--json`, safe on a terminal. */
export const printJson = (value: unknown): string => `${inertJson(JSON.stringify(value, null, 2))}\n`;
