/**
 * What a template leaves open, as it stands in the file: `FILL IN name: what belongs here`. In place of a text it is a string; above a
 * choice that the template could not make it is a comment, and goes with the choice.
 */

/** @type {(name: string, what: string) => string} */
export const toWrite = (name, what) => `'FILL IN ${name}: ${what}'`;

/** @type {(name: string, what: string) => string} */
export const toChoose = (name, what) => `// FILL IN ${name}: ${what}`;

const mark = /FILL IN ([a-z-]+): (.*?)(?:'[,;)\]}]*|<\/\w+>|\s\*\/)?$/;

/**
 * What is still to be filled in, in the order of the text.
 *
 * @param {string} text
 * @returns {{ line: number, name: string, what: string }[]} lines from 1
 */
export const leftToFill = (text) =>
  text.split('\n').flatMap((one, at) => {
    const [, name, what] = mark.exec(one) ?? [];
    return name === undefined || what === undefined ? [] : [{ line: at + 1, name, what }];
  });
