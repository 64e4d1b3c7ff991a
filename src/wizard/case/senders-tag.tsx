import { HiddenWords } from '../ui/hidden-words.tsx';

/** Marks what comes from a link: the sender's, and not observed here. */
export const SendersTag = () => (
  <span className="text-xs whitespace-nowrap text-muted">
    <HiddenWords>(</HiddenWords>
    <span
      title="It came with the link. None of it was checked from here."
      className="rounded border border-dashed border-control px-1"
    >
      as sent
    </span>
    <HiddenWords>)</HiddenWords>
  </span>
);
