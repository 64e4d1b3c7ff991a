import { useQuery } from '@tanstack/react-query';
import { Notice } from '../ui/notice.tsx';
import { aboutQuery } from './about-query.ts';

/** Says so where no check can be made here; nothing where one can. */
export function CheckerState() {
  const { data, isPending } = useQuery(aboutQuery);
  if (isPending || data?.check === 'on') return null;
  return (
    <Notice tone="info" title={data === null ? 'No checker answers here' : 'The check is switched off here'}>
      {data?.why ? <p>{data.why}</p> : null}
      <p>
        You can still go through the steps, paste an error and read every resolution. To look at SPP’s
        certificate yourself, open its address in a browser beside SPS and compare the names that it shows.
      </p>
    </Notice>
  );
}
