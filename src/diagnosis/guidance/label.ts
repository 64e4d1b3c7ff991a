import type { Basis } from '../sources/basis.ts';
import type { Source } from '../sources/source.ts';

/** A product's own label or menu path, how it is known, and where it says so. */
export interface Label {
  /** Verbatim, a path as `A > B`; no markup. */
  label: string;
  basis: Basis;
  source: Source;
}
