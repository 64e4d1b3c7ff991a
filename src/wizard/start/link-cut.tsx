import { Notice } from '../ui/notice.tsx';

/** Said where something in a link was refused at the door. */
export const LinkCut = () => (
  <aside aria-label="About the link" className="shell">
    <Notice tone="warn" title="A part of the link was left out">
      <p>
        It held characters that cannot be seen or that change how text reads, so it is not shown and not used.
        Ask whoever sent the link what was meant.
      </p>
    </Notice>
  </aside>
);
