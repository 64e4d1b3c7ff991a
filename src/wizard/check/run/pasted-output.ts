const texts = new Map<string, string>();

/** The pasted output of commands, by address: in the memory of this tab, and nowhere else. */
export const pastedOutput = (host: string): string => texts.get(host) ?? '';

export const keepPastedOutput = (host: string, text: string): void => void texts.set(host, text);

export const forgetPastedOutputs = (): void => texts.clear();
