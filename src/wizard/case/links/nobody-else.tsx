import { whereHere } from '../../hand-off/link-to-case.ts';
import { onlyHere } from '../../hosting/public-url.ts';
import { Notice } from '../../ui/notice.tsx';

/** Whether a link that is made here leads somewhere for others. */
export const isOnlyForHere = (): boolean => onlyHere(whereHere()) !== null;

const paste =
  'They can still paste it: on the start page of a wizard of their own, under “Open its link here”. Or send them a case file, which opens there too.';

/** Says so where nobody else can open the link; nothing where others can. */
export function NobodyElse() {
  const here = whereHere();
  const why = onlyHere(here);
  if (why === null) return null;
  const { host } = new URL(here.publicUrl ?? here.href);
  return (
    <Notice tone="warn" title="Nobody else can open this link" level={2}>
      <p>
        {why === 'file' ? (
          'This wizard is a file on this machine, and has no address that others can open.'
        ) : (
          <>
            It begins with <code>{host}</code>, which on any other machine is that machine itself.
            {here.hosted === 'server'
              ? ' Whoever runs this wizard can give it an address for others, with the setting --public-url.'
              : ''}
          </>
        )}
      </p>
      <p>{paste}</p>
    </Notice>
  );
}
