import { useQuery } from '@tanstack/react-query';
import { longestSafe } from '#diagnosis/case/fit-case.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { CopyField } from '../../ui/copy/copy-field.tsx';
import type { ButtonKind } from '../../ui/button-look.ts';
import { Notice } from '../../ui/notice.tsx';
import { madeLink } from '../../hand-off/case-queries.ts';
import { isOnlyForHere } from './nobody-else.tsx';
import { linkToCase, whereHere } from '../../hand-off/link-to-case.ts';

interface Props {
  shared: SharedCase;
  label: string;
  action: string;
  kind?: ButtonKind;
  /** What stands before the link in the text that is copied; absent where the link alone is. */
  words?: string;
  /** What stands below says who can open it. */
  isExplained?: boolean;
}

/** What is to be done with a link that leads nowhere for others. */
const pasted =
  'Nobody else can open it as a link: the other side follows “Open its link here” on the start page of its own wizard, and pastes it.';

/** The link to a case, to take along. */
export function LinkField({ shared, label, action, kind = 'secondary', words, isExplained = false }: Props) {
  const { data, isError, isPlaceholderData } = useQuery(madeLink(shared));
  if (isError)
    return (
      <Notice tone="info" title="This browser cannot make a link" level={3}>
        <p>It offers web pages no compression. Copy the report below instead: it says the same.</p>
      </Notice>
    );
  const link = data === undefined ? '' : linkToCase(data.fragment, whereHere());
  const size = `${link.length.toLocaleString('en')} characters.${data !== undefined && !isExplained && isOnlyForHere() ? ` ${pasted}` : ''}`;
  return (
    <CopyField
      label={label}
      text={words === undefined ? link : `${words}\n${link}`}
      action={action}
      kind={kind}
      ready={data !== undefined && !isPlaceholderData}
      rows={words === undefined ? 4 : 6}
      hint={
        link.length < longestSafe
          ? size
          : `${size} Some programs cut links of this length. Whoever opens a cut link is told so, and the report below always arrives whole.`
      }
    />
  );
}
