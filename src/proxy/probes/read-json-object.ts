/** A JSON object read from a body; null for everything else, whatever the bytes. */
export function readJsonObject(body: Uint8Array): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value));
  } catch {
    return null; // not JSON: an expected answer of whatever else may listen there
  }
}
