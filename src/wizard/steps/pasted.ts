/** What was pasted, and whether its resolution was asked for. */
export interface Pasted {
  text: string;
  asked: boolean;
}

const nothing: Pasted = { text: '', asked: false };

let pasted = nothing;

/** Kept in the memory of this tab only: Back and Forward show it again, a reload does not. It goes nowhere else. */
export const keepPasted = (next: Pasted): void => {
  pasted = next;
};

export const lastPasted = (): Pasted => pasted;

export const forgetPasted = (): void => {
  pasted = nothing;
};
