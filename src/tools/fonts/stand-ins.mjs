// The faces that stand in for ours until they have come, each made as wide and as high as ours: then no line breaks anew when they do.
import { faces } from './faces.mjs';

/** @typedef {import('./faces.mjs').Measures} Measures */

/** What a rule needs, as shares of the em: CSS Fonts 5, section 6 (`size-adjust` scales the overrides too, hence the division). @type {(own: Measures, standIn: Measures) => Record<string, number>} */
export function overridesOf(own, standIn) {
  const size = own.width / own.unitsPerEm / (standIn.width / standIn.unitsPerEm);
  const high = (/** @type {number} */ units) => Math.abs(units) / own.unitsPerEm / size;
  return {
    'size-adjust': size,
    'ascent-override': high(own.ascent),
    'descent-override': high(own.descent),
    'line-gap-override': high(own.lineGap),
  };
}

const percent = (/** @type {number} */ share) => `${Number((share * 100).toFixed(2))}%`;

/** The name under which a stand-in takes a place in the list of families. @type {(family: string, name: string) => string} */
const nameOf = (family, name) => `${name} for ${family}`;

/** The stylesheet with one rule for each stand-in, and the lists of families as custom properties. */
export function standInRules() {
  const rules = faces.flatMap(({ family, weights }) =>
    weights.flatMap(({ range, own, standIns }) =>
      standIns.map(({ names, measures }, at) => {
        const overrides = Object.entries(overridesOf(own, measures));
        return `@font-face {
  font-family: '${nameOf(family, weights[0]?.standIns[at]?.names[0] ?? '')}';
  src: ${names.map((name) => `local('${name}')`).join(', ')};
  font-weight: ${range};
  ${overrides.map(([property, share]) => `${property}: ${percent(share)};`).join('\n  ')}
}`;
      }),
    ),
  );
  const lists = faces.map(({ family, weights }) => {
    const families = (weights[0]?.standIns ?? []).map(({ names }) => `'${nameOf(family, names[0] ?? '')}'`);
    return `  --${family.toLowerCase().replaceAll(' ', '-')}: ${[`'${family}'`, ...families].join(', ')};`;
  });
  return `/* Written by \`npm run generate\` from src/tools/fonts/faces.mjs: do not edit. */
${rules.join('\n\n')}

:root {
${lists.join('\n')}
}
`;
}
