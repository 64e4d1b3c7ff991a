/** Longest line that is put together, in UTF-16 units; the checker's own answers stay far below. */
const maxLine = 2_000_000;

/** The lines of a stream of UTF-8 text as they become complete, empty ones left out. @throws where a line does not end */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line.trim() !== '') yield line;
      if (done) return;
      if (rest.length > maxLine) throw new Error(`a line of more than ${maxLine} characters`);
    }
  } finally {
    reader.releaseLock();
  }
}
