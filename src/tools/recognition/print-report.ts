import { readCorpus } from '#diagnosis/recognition/corpus/read-corpus.ts';
import { printKinds } from './print-kinds.ts';
import { printWorth } from './print-worth.ts';
import { recogniserParts } from './recogniser-parts.ts';
import { outcomeToday } from './outcome-today.ts';

const corpus = readCorpus(...process.argv.slice(2));
printKinds(corpus, outcomeToday);
printWorth(corpus, recogniserParts);
