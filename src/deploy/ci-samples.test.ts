import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): unknown => parse(readFileSync(new URL(`ci/${file}`, import.meta.url), 'utf8'));

interface GithubJob {
  'runs-on': string;
  strategy: { matrix: { node: string[] } };
  steps: { run?: string; uses?: string }[];
}
const github = read('github-actions.yml') as {
  on: object;
  permissions: object;
  jobs: Record<string, GithubJob>;
};

interface GitlabJob {
  stage: string;
  script: string[];
  image: string;
  parallel: { matrix: { NODE: string[] }[] };
}
const gitlab = read('gitlab-ci.yml') as { stages: string[]; test: GitlabJob };

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};
const oldest = Number(/\d+/.exec(engines.node)?.[0]);

/** Major versions of Node, from `20.19` or `20-bookworm`. */
const majors = (versions: readonly string[]) => versions.map((version) => Number.parseInt(version, 10));

it('GitHub runs `npm test`, at each push and pull request', () => {
  const { steps } = github.jobs['test'] ?? { steps: [] };
  expect(scripts['test']).toBeTruthy();
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm test']);
  expect(Object.keys(github.on)).toEqual(['push', 'pull_request']);
});

it('GitHub’s job may read the sources and no more, and its actions have versions', () => {
  expect(github.permissions).toEqual({ contents: 'read' });
  const used = github.jobs['test']?.steps.flatMap(({ uses }) => uses ?? []) ?? [];
  expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
});

it('GitLab runs `npm test` in a stage that is there', () => {
  expect(gitlab.test.script).toEqual(['npm test']);
  expect(gitlab.stages).toContain(gitlab.test.stage);
});

it('both try the oldest Node that the package takes, and a newer one', () => {
  const tried = [
    majors(github.jobs['test']?.strategy.matrix.node ?? []),
    majors(gitlab.test.parallel.matrix.flatMap(({ NODE }) => NODE)),
  ];
  for (const versions of tried) {
    expect(versions).toContain(oldest);
    expect(Math.max(...versions)).toBeGreaterThan(oldest);
  }
});
