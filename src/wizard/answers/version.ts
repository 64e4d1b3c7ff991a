/** A version as far as it was said. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  /** The maintenance release; null where only two numbers were said. */
  readonly patch: number | null;
}

/** A version as somebody typed it, or as a product says it itself. */
export interface SaidVersion {
  /** Word for word. */
  readonly text: string;
  /** Null where the text is none that we can read. */
  readonly version: Version | null;
}

const pattern = new RegExp(
  String.raw`^(?:one identity\s+)?(?:(?:SPS|SPP|safeguard[a-z ]*)\s*)?(?:version\s*:?\s*)?v?` +
    String.raw`(\d{1,3})[.,](\d{1,3})(?:[.,](\d{1,3}))?(?:[.,]\d{1,9})*` +
    String.raw`\s*(?:LTS)?\s*(?:\(?\s*build\s*:?\s*[\d.]{1,20}\s*\)?)?$`,
  'i',
);

/** Reads a version as people write it, such as `8.2`, `8,2`, `SPS 8.2.0`, `8.0.1 LTS` or `8.2.0 (build 1)`. @returns null where it is none */
export function readVersion(text: string): Version | null {
  const [, major, minor, patch] = pattern.exec(text.trim().replaceAll(/\s+/g, ' ')) ?? [];
  if (major === undefined || minor === undefined) return null;
  return { major: Number(major), minor: Number(minor), patch: patch === undefined ? null : Number(patch) };
}

/** What was said as a version, read once. @returns null where nothing was said */
export const saidVersion = (text: string): SaidVersion | null =>
  text.trim() === '' ? null : { text, version: readVersion(text) };

/** Whether a version is older than another of two numbers; its patch decides nothing. */
export const isOlder = (
  { major, minor }: Pick<Version, 'major' | 'minor'>,
  than: Pick<Version, 'major' | 'minor'>,
): boolean => major < than.major || (major === than.major && minor < than.minor);
