import type { ToolReader } from './tool.ts';

/** `openssl verify FILE`: what it says of a file says nothing of the server, but the fault would be the same. */
export const opensslVerify: ToolReader = {
  name: 'openssl verify',
  kind: 'openssl',
  hint: / depth lookup|verification failed|: OK/,
  shows: /^error \d{1,3} at \d{1,2} depth lookup: ?|: verification failed$/,
  wordings: [
    { says: /^error \d{1,3} at \d{1,2} depth lookup: ?(?<words>.{1,200})/, otherwise: 'open' },
    { says: /^(?!.*\b(?:error|is|was)\b)\S{1,200}\.(?:pem|crt|cer|cert|txt): OK$/, is: 'well' },
  ],
};
