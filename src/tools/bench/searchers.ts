import { runProgram } from './run-program.ts';

/** What tells the join's errors in one pattern: the codes and the words that name them. */
const pattern = '60108|60657|60418|60417|60910|60463|60797|JoinFailed|doesn.t match';

/** They end with 1 where no line matches. */
const searched = [0, 1];

/** A program that counts the lines of a file that name a join error. Resolves to ms, its start included; to null where it is not here. */
export interface Searcher {
  name: string;
  run: (path: string) => Promise<number | null>;
}

export const grep: Searcher = {
  name: '`grep -E -c`, the same codes',
  run: (path) => runProgram('grep', ['-E', '-c', pattern, path], searched),
};

export const ripgrep: Searcher = {
  name: '`rg -c`, the same codes',
  run: (path) => runProgram('rg', ['--no-config', '-c', pattern, path], searched),
};
