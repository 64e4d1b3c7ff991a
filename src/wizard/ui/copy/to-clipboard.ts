/** Puts text on the clipboard; `by-hand` where the browser does not let us. */
export async function toClipboard(value: string): Promise<'copied' | 'by-hand'> {
  try {
    await navigator.clipboard.writeText(value);
    return 'copied';
  } catch {
    // Blocked by the frame's permissions, or absent where the page came over plain HTTP: the reader can still copy by hand.
    return 'by-hand';
  }
}
