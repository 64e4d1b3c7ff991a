import { useQuery } from '@tanstack/react-query';
import { hosting } from '../hosting/hosting.ts';
import { Notice } from '../ui/notice.tsx';
import { CheckProblemNotice } from './result/check-problem.tsx';
import { aboutQuery, signedOutQuery } from './run/about-query.ts';

const signedOut = { kind: 'signed-out', detail: null } as const;

/** Says so where no check can be made here; nothing where one can. */
export function CheckerState() {
  const { data, isPending } = useQuery(aboutQuery);
  const { data: isSignedOut } = useQuery(signedOutQuery);
  if (isPending || data?.check === 'on') return null;
  if (isSignedOut) return <CheckProblemNotice problem={signedOut} />;
  if (hosting() !== 'server')
    return (
      <Notice tone="info" title="This copy has no checker">
        <p>
          {hosting() === 'single-file'
            ? 'It is a single file and contacts no server.'
            : 'It is plain files and contacts no server.'}{' '}
          You can go through the steps, paste an error and read every resolution. For an address, you get
          commands to run yourself, and their output is judged here.
        </p>
      </Notice>
    );
  return (
    <Notice tone="info" title={data === null ? 'No checker answers here' : 'The check is switched off here'}>
      {data?.why ? <p>{data.why}</p> : null}
      <p>
        You can still go through the steps, paste an error and read every resolution. To look at SPP’s
        certificate yourself, open its address in a browser in the network of SPS and compare the names in it.
      </p>
    </Notice>
  );
}
