import { prerequisites } from './catalogue.ts';
import type { Prerequisite, PrerequisiteGroup } from './define-prerequisite.ts';

/** What the page calls each group, in the order in which it shows them. */
const titles: Record<PrerequisiteGroup, string> = {
  spp: 'On SPP',
  sps: 'On SPS',
  between: 'Between SPS and SPP',
  sessions: 'For sessions after the join',
};

interface Group {
  id: PrerequisiteGroup;
  title: string;
  prerequisites: readonly Prerequisite[];
}

/** The prerequisites by whose they are. */
export const prerequisiteGroups: readonly Group[] = (Object.keys(titles) as PrerequisiteGroup[]).map(
  (id) => ({
    id,
    title: titles[id],
    prerequisites: prerequisites.filter(({ group }) => group === id),
  }),
);
