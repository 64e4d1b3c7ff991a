/** What an escape stands for. */
export interface Decoded {
  /** A UTF-16 unit; -1 means that nothing stands for it. */
  unit: number;
  /** Index behind what was read. */
  end: number;
}
