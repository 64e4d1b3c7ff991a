import type { Prerequisite, PrerequisiteGroup } from './prerequisite.ts';
import { prerequisitesBetween } from './prerequisites-between.ts';
import { prerequisitesOfSessions } from './prerequisites-of-sessions.ts';
import { prerequisitesOfSpp } from './prerequisites-spp.ts';
import { prerequisitesOfSps } from './prerequisites-sps.ts';

/** The prerequisites by what they are about, each group in the order in which one goes through it. */
export const prerequisiteGroups: readonly {
  id: PrerequisiteGroup;
  title: string;
  prerequisites: readonly Prerequisite[];
}[] = [
  { id: 'spp', title: 'On SPP', prerequisites: prerequisitesOfSpp },
  { id: 'sps', title: 'On SPS', prerequisites: prerequisitesOfSps },
  { id: 'between', title: 'Between SPS and SPP', prerequisites: prerequisitesBetween },
  { id: 'sessions', title: 'For sessions after the join', prerequisites: prerequisitesOfSessions },
];

/** Every prerequisite of a join but the account and the versions, which have their own questions. */
export const prerequisites: readonly Prerequisite[] = prerequisiteGroups.flatMap(
  (group) => group.prerequisites,
);
