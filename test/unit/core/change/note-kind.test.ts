// Deploy note or work note, and which work.
import { describe, expect, it } from 'vitest';
import { chooseNoteKind } from '../../../../src/core/change/note-kind.ts';
import type { FileChange } from '../../../../src/domain/change.ts';
import type { Settings } from '../../../../src/domain/settings.ts';
import { addedLines, makeChange, makeCommit, makeFile, makeModule } from '../../../fakes/change.ts';
import { makeSettings } from '../../../fakes/settings.ts';

const note = (overrides: Partial<Settings['note']> = {}): Pick<Settings, 'note'> => ({
  note: { ...makeSettings().note, ...overrides },
});
const changeOf = (files: readonly FileChange[], subject = 'chore: change') =>
  makeChange({ modules: [makeModule({ files, commits: [makeCommit({ subject })] })] });
const choose = (...files: readonly FileChange[]): string => chooseNoteKind(changeOf(files), note()).template;
const line = (path: string, ...texts: readonly string[]): FileChange =>
  makeFile({ path, excerpt: addedLines(...texts) });

describe('chooseNoteKind', () => {
  it.each<[string, FileChange]>([
    ['work-database-upgrade', line('terraform/rds.tf', '  engine_version = "15.4"')],
    ['work-database-upgrade', line('k8s/db.yaml', '        image: postgres:16')],
    ['work-kubernetes-upgrade', line('terraform/main.tf', '  cluster_version = "1.30"')],
    ['work-certificate-renewal', makeFile({ path: 'deploy/certs/api.pem' })],
    ['work-certificate-renewal', line('k8s/tls.yaml', 'kind: Certificate')],
    ['work-server-replacement', line('terraform/workers.tf', '  instance_type = "m6i.large"')],
    ['work-network-change', line('terraform/sg.tf', 'resource "aws_security_group" "api" {')],
    ['work-network-change', line('k8s/ingress.yaml', 'kind: Ingress')],
    ['work-generic', line('terraform/s3.tf', '  versioning = true')],
    ['deploy', makeFile({ path: 'src/main/kotlin/A.kt' })],
    ['deploy', makeFile({ path: 'db/migration/V1__a.sql' })],
    ['deploy', makeFile({ path: 'src/main/resources/application.yml' })],
    ['deploy', makeFile({ path: 'package.json' })],
    ['deploy', makeFile({ path: 'README.md', isDocumentation: true })],
    ['deploy', line('.github/workflows/deploy.yml', '  runs-on: ubuntu-24.04')],
  ])('%s', (template, file) => {
    expect(choose(file)).toBe(template);
    expect(chooseNoteKind(changeOf([file]), note()).kind).toBe(template === 'deploy' ? 'deploy' : 'work');
  });

  it('calls a new database no upgrade', () => {
    const added = {
      ...line('terraform/rds.tf', 'resource "aws_db_instance" "a" {', '  engine_version = "16"'),
      status: 'added' as const,
    };
    expect(choose(added)).toBe('work-generic');
  });

  it('is a deploy as soon as application code changes too', () => {
    const cluster = line('terraform/main.tf', '  cluster_version = "1.30"');
    expect(choose(cluster, makeFile({ path: 'src/a.ts' }))).toBe('deploy');
    expect(choose(cluster, makeFile({ path: 'src/a.test.ts', isTest: true }))).toBe(
      'work-kubernetes-upgrade',
    );
  });

  it('hears what commits say where files are silent', () => {
    const file = line('terraform/main.tf', '  x = 1');
    expect(chooseNoteKind(changeOf([file], '운영 인증서 갱신'), note()).template).toBe(
      'work-certificate-renewal',
    );
  });

  it('obeys the config', () => {
    const code = changeOf([makeFile({ path: 'src/a.ts' })]);
    expect(chooseNoteKind(code, note({ kind: 'work' }))).toEqual({ kind: 'work', template: 'work-generic' });
    expect(chooseNoteKind(code, note({ template: 'work-network-change' }))).toEqual({
      kind: 'work',
      template: 'work-network-change',
    });
    expect(chooseNoteKind(changeOf([line('k8s/i.yaml', 'kind: Ingress')]), note({ kind: 'deploy' }))).toEqual(
      { kind: 'deploy', template: 'deploy' },
    );
  });
});
