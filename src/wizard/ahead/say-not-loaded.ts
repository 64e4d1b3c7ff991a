/** Says at the foot of the view that the wizard itself did not come; what is drawn stays and can be read. */
export function sayNotLoaded(): void {
  const said = document.createElement('div');
  said.setAttribute('role', 'alert');
  said.className =
    'fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-card px-4 py-3 text-ink';
  const words = document.createElement('p');
  words.textContent =
    'The wizard did not load in full, so buttons and fields do nothing here. You can read this page, and its links work.';
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'link min-h-11 font-bold';
  again.textContent = 'Load the page again';
  again.addEventListener('click', () => location.reload());
  said.append(words, again);
  document.body.append(said);
}
