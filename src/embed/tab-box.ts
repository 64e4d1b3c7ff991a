/** Why the wizard is not shown in a frame. `plain-files`: the script came from a host without its server, which says who may frame it. */
export type Failure = 'no-answer' | 'plain-files';

/** Why a portal sees no wizard: what is known of it, and nothing more. The browser does not tell a page why a frame stayed empty. */
const why: Record<Failure, (host: string) => string> = {
  'no-answer': (host) =>
    `It did not answer here. Either its server cannot be reached, or it does not list ${host} as a page that may show it.`,
  'plain-files': () =>
    'This copy of it is plain files, without its server, and shows nothing inside another page.',
};

/** Stands in the frame's place. Its looks are the portal's own, with a line around it. @param address of the wizard in a tab */
export function tabBox(reason: Failure, address: string): HTMLElement {
  const box = document.createElement('div');
  const text = document.createElement('p');
  const link = document.createElement('a');
  Object.assign(box.style, { border: '1px solid', borderRadius: '6px', padding: '0 16px' });
  box.setAttribute('role', 'status');
  text.textContent = `The SPS join wizard is not shown here. ${why[reason](location.origin)}`;
  link.textContent = 'Open in a tab';
  Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer' });
  const line = document.createElement('p');
  line.append(link);
  box.append(text, line);
  return box;
}
