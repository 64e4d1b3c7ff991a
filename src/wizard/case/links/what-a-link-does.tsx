import { Disclosure } from '../../ui/disclosure.tsx';

/** Who gets to see what a link holds. */
export const WhatALinkDoes = () => (
  <Disclosure summary="Who can read it">
    <p>
      The case is in the link itself, after its <code>#</code>. It is made in this browser and stored nowhere.
      When somebody opens the link, the browser sends that part neither to this wizard’s server nor to anybody
      else.
    </p>
    <p>
      Anyone who has the link can read it. Where a portal requires a sign-in first, the redirect to that
      sign-in carries the part after the <code>#</code> to the identity provider. Send it as you would send a
      log file.
    </p>
    <p>
      It never includes the text that you pasted, only the words in it that decided, and no password or token
      that this wizard recognises. It does not expire and cannot be recalled.
    </p>
  </Disclosure>
);
