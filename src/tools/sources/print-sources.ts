import { documentedStatements } from './documented-statements.ts';
import { excerptsOf, excerptsWithItsLabels, unsupportedIn } from './unsupported.ts';

const named = documentedStatements.filter(({ excerpt }) => excerpt !== null);
const unnamed = documentedStatements.filter(({ excerpt }) => excerpt === null);
const unsupported = [...new Set(documentedStatements.flatMap(unsupportedIn))];

console.log(`# Documented statements and the excerpt that supports each: ${named.length}`);
for (const { owner, part, text, source, excerpt } of named)
  console.log(
    `\n${owner}, ${part}: ${text}\n  ${source.id}, ${excerpt}: ${excerptsOf(source)[excerpt ?? '']}`,
  );

console.log(`\n# Documented statements that name no excerpt: ${unnamed.length}`);
for (const statement of unnamed) {
  const { owner, part, text, source } = statement;
  const fitting = excerptsWithItsLabels(statement);
  const hint = fitting.length === 0 ? '' : ` (its labels are in: ${fitting.join(', ')})`;
  console.log(`\n${owner}, ${part}: ${text}\n  ${source.id}${hint}`);
}

console.log(`\n# What no excerpt supports: ${unsupported.length}`);
for (const line of unsupported) console.log(line);
