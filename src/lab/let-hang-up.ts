/** A visitor who hangs up, or hangs up badly, is no fault of the lab's; the socket closes by itself. */
export const letHangUp = (): void => undefined;
