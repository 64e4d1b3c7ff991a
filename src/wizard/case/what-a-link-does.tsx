import { Disclosure } from '../ui/disclosure.tsx';

/** Who gets to see what a link holds. */
export const WhatALinkDoes = () => (
  <Disclosure summary="Who can read it">
    <p>
      The case stands in the link itself, behind its <code>#</code>. It is made in this browser and stored
      nowhere; when somebody opens it, the browser does not send that part to this wizard’s server or to
      anybody else.
    </p>
    <p>
      Whoever has the link can read it. Where a portal asks people to sign in first, the redirect to its
      sign-in carries the part behind the <code>#</code> along to the identity provider. Send it as you would
      send a log file.
    </p>
    <p>
      It never holds the text that you pasted, only the words in it that decided, and no password or token
      that this wizard recognises. It does not expire, and it cannot be called back.
    </p>
  </Disclosure>
);
