/**
 * Runs in the page itself, right behind the page that the build has drawn (`script-in-page.ts` of the tools puts both there). It stands in a
 * template, so that where no script runs, and for whom it is not right, there is nothing of it.
 */
const drawn = document.querySelector<HTMLTemplateElement>('template#drawn');

if (drawn !== null && 'ahead' in document.documentElement.dataset) {
  const ahead = document.createElement('div');
  ahead.id = 'ahead';
  ahead.append(drawn.content);
  drawn.before(ahead);
}
drawn?.remove();
