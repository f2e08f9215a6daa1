// The shape of a check run in the answers of a fake GitHub, and what a request asks. Pure.
import type { FakeRequest } from '../http-faults.ts';
import type { GithubModel, ModelCheckRun } from './model.ts';
import { docs, user } from './rest-answer.ts';
import type { Written } from './written.ts';

export type Asked = {
  readonly model: GithubModel;
  readonly written: Written;
  /** Without the prefix of an Enterprise Server. */
  readonly path: string;
  readonly request: FakeRequest;
};

export const checkRun = (sha: string, run: ModelCheckRun, id: number) => ({
  id,
  node_id: `CR_${id}`,
  head_sha: sha,
  external_id: '',
  url: `https://api.github.com/check-runs/${id}`,
  html_url: `https://github.com/runs/${id}`,
  details_url: `https://github.com/runs/${id}`,
  status: run.status,
  conclusion: run.conclusion,
  started_at: run.startedAt,
  completed_at: run.status === 'completed' ? run.startedAt : null,
  output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: docs },
  name: run.name,
  check_suite: { id: run.suite ?? 1 },
  app: app(run.app ?? 1),
  pull_requests: [],
});

const app = (id: number) => ({
  id,
  node_id: `A_${id}`,
  slug: `app-${id}`,
  name: `App ${id}`,
  description: null,
  owner: user('octocat'),
  external_url: docs,
  html_url: docs,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
  permissions: {},
  events: [],
});
