// Reports every turn of phrase in the words for readers that the style sheet in CONTRIBUTING.md forbids.
import { allWordFaults, filesWithWords } from './words/word-faults.mjs';

const faults = allWordFaults('.');
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(
    `${faults.length} turns to write anew: the table is in CONTRIBUTING.md under "Words for readers".`,
  );
  process.exitCode = 1;
} else console.log(`The words of ${filesWithWords('.').length} files keep to the style sheet.`);
