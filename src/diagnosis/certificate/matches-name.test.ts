import { expect, test } from 'vitest';
import { matchesLikePython, matchesStrictly } from './matches-name.ts';

const rows: [what: string, pattern: string, hostname: string, likePython: boolean, strictly: boolean][] = [
  ['the name itself', 'spp.example.com', 'spp.example.com', true, true],
  ['nothing', '', 'spp.example.com', false, false],
  ['a partial star at the end', 'spp*.example.com', 'spp12.example.com', true, false],
  ['a partial star that stands for nothing', 'spp*.example.com', 'spp.example.com', true, false],
  ['a partial star in front', '*pp.example.com', 'spp.example.com', true, false],
  ['a partial star inside', 's*p.example.com', 'sp.example.com', true, false],
  ['a partial star whose ends overlap', 'sp*pp.example.com', 'spp.example.com', false, false],
  ['a star does not stand for two labels', '*.example.com', 'a.b.example.com', false, false],
  ['a star does not stand for none', '*.example.com', 'example.com', false, false],
  ['a partial star does not reach over a dot', 's*.example.com', 's.p.example.com', false, false],
  ['a star behind the first label', 'spp.*.com', 'spp.example.com', false, false],
  ['a star with a dot and nothing behind', '*.', 'spp', false, false],
  ['a star alone', '*', 'spp', true, false],
  ['a star for an A-label', '*.example.com', 'xn--bcher-kva.example.com', true, true],
  ['a partial star for an A-label', 'x*.example.com', 'xn--bcher-kva.example.com', false, false],
  ['a partial star inside an A-label', 'xn--b*.example.com', 'xn--bcher-kva.example.com', false, false],
  ['a star for a label with an underscore', '*.example.com', 'spp_1.example.com', true, false],
  ['a star in front of a label with an underscore', '*.my_site.com', 'spp.my_site.com', true, false],
  ['capitals after a star', '*.EXAMPLE.com', 'spp.example.com', true, true],
  ['two stars in the first label', '*p*.example.com', 'spp.example.com', false, false],
  ['a dot is a dot', 'spp.example.com', 'sppxexample.com', false, false],
  ['a capital X hides an A-label from the old client', 'Xn--b*.example.com', 'spp.example.com', false, false],
  ['two stars in different labels', '*.*.com', 'spp.example.com', false, false],
  ['a star with an empty label behind', '*..com', 'spp.example.com', false, false],
  ['a star with a hyphen at an edge behind', '*.-example.com', 'spp.-example.com', true, false],
  ['more labels behind the star than asked for', '*.example.com', 'spp.example', false, false],
];

test.each(rows)('%s', (_what, pattern, hostname, likePython, strictly) => {
  expect([matchesLikePython(pattern, hostname), matchesStrictly(pattern, hostname)]).toEqual([
    likePython,
    strictly,
  ]);
});
