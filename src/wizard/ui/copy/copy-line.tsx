import { CopyButton } from './copy-button.tsx';

/** One line to be taken over exactly, with its Copy. */
export const CopyLine = ({ line }: { line: string }) => (
  <>
    <code className="block rounded-control border border-line bg-card px-3 py-2 text-sm wrap-anywhere whitespace-pre-wrap select-all">
      {line}
    </code>
    <CopyButton value={line} />
  </>
);
