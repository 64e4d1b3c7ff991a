import { sppTime } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'clocks',
  group: 'between',
  text: 'The clocks of SPS and SPP are right',
  hint: 'To a wrong clock a valid certificate looks expired or not valid yet. SPP’s guide recommends an NTP server; no page on the join mentions clocks.',
  where: 'On SPP open {timeMenu}. On SPS open the date and time settings under **Basic Settings**.',
  source: sppTime,
  inferred: true,
});
