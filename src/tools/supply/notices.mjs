/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/**
 * One licence text, and all that it stands for.
 *
 * @typedef {{ heads: string[], text: string }} Notice `heads`: "name version, licence, where it is" each
 */

/** Where a package is, for a reader. */
const partNames = { page: 'the page', embed: 'the script for portals', server: 'the server' };

/**
 * What is shipped with the texts of its licences: ours first, then the others by name, each text once.
 *
 * @param {ShippedPackage[]} packages
 * @param {{ name: string, version: string, license: string, text: string }} product
 * @returns {Notice[]}
 */
export function notices(packages, product) {
  /** @type {Map<string, Set<string>>} */
  const heads = new Map([
    [product.text.trim(), new Set([`${product.name} ${product.version}, ${product.license}`])],
  ]);
  const byName = packages.toSorted((a, b) => (headOf(a) < headOf(b) ? -1 : 1));
  for (const one of byName) heads.set(one.text, (heads.get(one.text) ?? new Set()).add(headOf(one)));
  return [...heads].map(([text, of]) => ({ heads: [...of], text }));
}

/** @type {(one: ShippedPackage) => string} */
const headOf = ({ name, version, licence, parts, helpers }) =>
  `${name} ${version}, ${licence}, in ${parts.map((part) => partNames[part]).join(' and ')}${helpers ? ' (helper functions only)' : ''}`;

/** As one text, for whoever takes the files without the page. @type {(of: Notice[]) => string} */
export const noticesAsText = (of) =>
  `${of.map(({ heads, text }) => `${heads.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(78)}\n\n`)}`;

/** For the single file, in which no link leads to them: out of sight until the footer shows them. @type {(of: Notice[]) => string} */
export const noticesAsTemplate = (of) => `<template id="licences">${escaped(noticesAsText(of))}</template>`;

/**
 * As a page that needs no script, marked as plain files like the wizard's, so that our server writes the base path into it.
 *
 * @param {Notice[]} of
 * @param {{ head: string, style: string }} built `head`: the mark of the built page; `style`: address of its stylesheet
 */
export const noticesAsPage = (of, { head, style }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${head}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <link rel="stylesheet" href="${style}" />
    <title>Licences · SPS join wizard</title>
  </head>
  <body>
    <main class="shell flow py-4">
      <h1 class="text-title">Licences</h1>
      <p>What this wizard and its server are made of, and under which terms each part may be used.</p>
      <p>
        The same as data, in CycloneDX: <a class="link" href="./sbom.cdx.json">sbom.cdx.json</a>.
        Back to <a class="link" href="./">the wizard</a>.
      </p>
${of.map(section).join('\n')}
    </main>
  </body>
</html>
`;

/** With the stylesheet's classes that the wizard uses itself (`licences.tsx`): others are not in it. @type {(of: Notice) => string} */
const section = ({ heads, text }) => `      <section>
${heads.map((head) => `        <h2>${escaped(head)}</h2>`).join('\n')}
        <pre class="whitespace-pre-wrap text-sm">${escaped(text)}</pre>
      </section>`;

/** @type {(text: string) => string} */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
