/** Places with the words of others (what products and clients print), of tests, and of those who work on the house: parts of a path. */
export const notOurWords = [
  '/fixtures/',
  '/corpus/',
  'src/diagnosis/join-errors/signs/',
  'src/diagnosis/pasted-evidence/programs/',
  'src/diagnosis/recognition/lexicon/',
  'src/diagnosis/recognition/reading/',
  'src/tools/',
];
