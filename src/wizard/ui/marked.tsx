import { cutMarked } from './cut-marked.ts';

/** A sentence with the products' labels in bold and values in the monospace face. */
export const Marked = ({ text }: { text: string }) =>
  cutMarked(text).map((stretch, at) => {
    switch (stretch.kind) {
      case 'label':
        return <b key={at}>{stretch.text}</b>;
      case 'value':
        return <code key={at}>{stretch.text}</code>;
      case 'plain':
        return stretch.text;
    }
  });
