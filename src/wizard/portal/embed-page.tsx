import { useState } from 'react';
import { wizardAddress } from '#embed/wizard-address.ts';
import { hosting } from '../hosting/hosting.ts';
import { publicUrl } from '../hosting/public-url.ts';
import { AskOrigin } from './ask-origin.tsx';
import { ChooseFrame } from './choose-frame.tsx';
import { ChooseLook } from './choose-look.tsx';
import type { Chosen } from './chosen.ts';
import { choicesOf, firstChosen } from './chosen.ts';
import { Preview } from './preview.tsx';
import { attributeRows, eventRows } from './portal-words.ts';
import { snippets } from './snippets.ts';
import { CopyLine } from '../ui/copy/copy-line.tsx';
import { FactTable } from '../ui/fact-table.tsx';
import { HiddenWords } from '../ui/hidden-words.tsx';
import { Icon } from '../ui/icon.tsx';
import { Lead } from '../ui/lead.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';

const says = (rows: readonly { name: string; says: string }[]) =>
  rows.map((row) => ({ name: row.name, says: <Marked text={row.says} /> }));

/** Where no server of ours says which pages may frame the wizard, there is nothing to choose. */
const NotFromHere = () => (
  <>
    <PageTitle>Show the wizard in your portal</PageTitle>
    <Notice tone="warn" title="This copy cannot be embedded">
      <p>
        It is plain files, and nobody says for it which pages may frame it: in a frame it shows only a link
        that opens it in a tab, and so does its <code>embed.js</code>. Run its server, and open this page
        there.
      </p>
    </Notice>
  </>
);

/** How to show the wizard in a page of your own. */
export function EmbedPage() {
  const [chosen, setChosen] = useState<Chosen>(firstChosen);
  const base = new URL('.', document.baseURI).href;
  const { origin } = new URL(base);
  const choices = choicesOf(chosen);
  const lines = snippets(publicUrl() ?? base, choices);
  const change = (some: Partial<Chosen>) => setChosen((before) => ({ ...before, ...some }));
  if (hosting() !== 'server') return <NotFromHere />;
  return (
    <>
      <PageTitle>Show the wizard in your portal</PageTitle>
      <Lead>
        One line puts it into a page of yours. It keeps its own address, and your page sees nothing of what a
        visitor types or pastes.
      </Lead>
      <section aria-labelledby="choose">
        <h2 id="choose" className="mt-7 text-xl">
          1. Choose what it opens with
        </h2>
        <ChooseFrame chosen={chosen} onChange={change} />
        <h3 className="mt-3">How it looks</h3>
        <ChooseLook chosen={chosen} onChange={change} />
        <h3 className="mt-3">Your frame</h3>
        <p className="text-sm text-muted">It works: a check in it is a check.</p>
        <Preview base={base} choices={choices} />
        <p className="mt-2">
          <a
            href={wizardAddress(base, choices)}
            target="_blank"
            rel="noopener noreferrer"
            className="link inline-flex min-h-6 items-center"
          >
            See it in a tab
            <Icon name="leave" className="ml-1.5" />
            <HiddenWords> (opens a new tab)</HiddenWords>
          </a>
        </p>
      </section>
      <section aria-labelledby="lines">
        <h2 id="lines" className="mt-7 text-xl">
          2. Put one of these into your page
        </h2>
        <h3 className="mt-3">A script tag</h3>
        <p className="text-sm text-muted">The wizard appears right behind it, and grows with its content.</p>
        <CopyLine line={lines.script} />
        <h3 className="mt-3">A custom element</h3>
        <p className="text-sm text-muted">
          The same, at the place of the element. A changed attribute is followed.
        </p>
        <CopyLine line={lines.element} />
        <h3 className="mt-3">A plain frame</h3>
        <p className="text-sm text-muted">
          Without any script: its height stays as you set it, and there are no events. The link behind it is
          for visitors whose browser does not show the frame.
        </p>
        <CopyLine line={lines.frame} />
      </section>
      <section aria-labelledby="allow">
        <h2 id="allow" className="mt-7 text-xl">
          3. Have your portal allowed
        </h2>
        <p className="mt-1">
          No page may frame the wizard unless the server lists its origin. Whoever runs the server starts it
          with
        </p>
        <CopyLine line="--frame-ancestors https://portal.example" />
        <p className="mt-3">Ask what the server’s settings say of your portal. What you type stays here.</p>
        <AskOrigin base={base} />
        <p className="mt-2">
          If your page has a Content-Security-Policy, it has to allow <code>{origin}</code> under{' '}
          <code>script-src</code> and <code>frame-src</code>. Keep the frame’s <code>sandbox</code> as it is:
          without <code>allow-same-origin</code> the wizard does not load.
        </p>
      </section>
      <section aria-labelledby="check-inside">
        <h2 id="check-inside" className="mt-7 text-xl">
          What a check in your portal means
        </h2>
        <ul className="mt-2 grid list-disc gap-1.5 pl-6">
          <li>It starts only when the visitor presses Check in the frame, never by your page.</li>
          <li>
            The wizard’s server looks, from its own place in the network, at what its settings allow. Your
            portal’s server and the visitor’s browser do not.
          </li>
          <li>
            A page around a frame can lead presses by what it draws over it: list only portals that you trust.
          </li>
          <li>Pasted text, certificates, names and versions are never told to your page.</li>
        </ul>
      </section>
      <section aria-labelledby="attributes">
        <h2 id="attributes" className="mt-7 text-xl">
          Attributes
        </h2>
        <p className="mt-1">
          Of the custom element; with the script tag each has <code>data-</code> before it. Anything else is
          ignored.
        </p>
        <FactTable caption="Attributes" head={['Attribute', 'Is']} rows={says(attributeRows)} />
      </section>
      <section aria-labelledby="events">
        <h2 id="events" className="mt-7 text-xl">
          Events
        </h2>
        <p className="mt-1">
          Of the script tag or the custom element that you wrote; they do not bubble. What they say is in{' '}
          <code>detail</code>.
        </p>
        <FactTable caption="Events" head={['Event', 'Says']} rows={says(eventRows)} />
        <p className="mt-3">
          For TypeScript, the element and its events are declared in{' '}
          <a href={`${base}embed.d.ts`} className="link">
            embed.d.ts
          </a>
          .
        </p>
      </section>
    </>
  );
}
