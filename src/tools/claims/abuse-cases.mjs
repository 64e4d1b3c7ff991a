/** How many abuse cases the threat model has. The test of one says so at the head of its title: "abuse 17: …". */
const last = 51;

/** The numbers of all of them. @type {readonly number[]} */
export const abuseCases = Array.from({ length: last }, (_, at) => at + 1);
