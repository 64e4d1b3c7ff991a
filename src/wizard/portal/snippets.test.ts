import { expect, it } from 'vitest';
import { nothingChosen as none } from '#embed/choices.ts';
import { doors } from '#embed/wizard-address.ts';
import { routes } from '../paths.ts';
import { snippets } from './snippets.ts';

const base = 'https://wizard.test/';

it('the lines hold what was chosen, and nothing else', () => {
  const { script, element, frame } = snippets(base, { ...none, door: 'failed', theme: 'dark' });
  expect(script).toBe(
    '<script src="https://wizard.test/embed.js" data-door="failed" data-theme="dark" async></script>',
  );
  expect(element).toBe(
    '<script src="https://wizard.test/embed.js" async></script> <sps-join-wizard door="failed" theme="dark"></sps-join-wizard>',
  );
  expect(frame).toContain(' src="https://wizard.test/failed?embed&amp;theme=dark" ');
  expect(frame).toContain(' title="SPS join wizard" ');
  expect(frame).toContain('<a href="https://wizard.test/failed" target="_blank"');
  expect(frame).toContain(' sandbox="allow-scripts allow-same-origin ');
});

it('without a choice the script tag still opens the wizard', () => {
  expect(snippets(base, none).script).toContain('data-door="start"');
});

it('a value stays in its attribute', () => {
  const { script } = snippets(base, { ...none, address: '"><script>&' });
  expect(script).toContain('data-address="&quot;>&lt;script>&amp;"');
});

it('every door of the embed script is a step of the wizard', () => {
  const paths: readonly string[] = Object.values(routes);
  expect([...doors.values()].filter((path) => !paths.includes(`/${path}`))).toEqual([]);
});
