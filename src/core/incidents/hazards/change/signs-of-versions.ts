// Signs of hazards in the versions that a change moves: libraries, base images, runtimes. Pure.
import type { ModuleChange } from '../../../../domain/change.ts';
import type { HazardId } from '../../../../domain/generated/incident.ts';
import { fileRef } from '../../../../domain/units.ts';
import { type DependencyBump, findDependencyBumps } from '../../../change/files/dependency-bumps.ts';
import { isBuildOnly, isChart } from '../../../change/files/manifest-lines.ts';
import type { ChangeSign } from './change-sign.ts';
import { isIdlePath } from './idle-path.ts';

/** Serve those who build and test; nothing of them runs in production. */
const buildTool =
  /^(?:@types\/|@?eslint|prettier|jest|vitest|mocha|chai|sinon|cypress|playwright|ts-node|tsx|typescript$|babel|@babel\/|webpack|vite$|rollup|esbuild|husky|lint-staged|nodemon|nock|supertest|pytest|black$|ruff$|mypy|flake8|isort|tox$|rspec|rubocop)|ktlint|detekt|checkstyle|spotbugs|jacoco|junit|mockito|mockk|assertj|kotest|wiremock|testcontainers|sonarqube|dependency-?check|ben-manes|gradle-git-properties|golangci|gomock|testify|storybook|renovate|dependabot|commitlint|test/i;

const platform =
  /(?:^|\/)(?:node|nodejs|python|ruby|php|golang|go|toolchain|java|openjdk|eclipse-temurin|temurin|amazoncorretto|corretto|jdk|jre|dotnet|alpine|ubuntu|debian|centos|rockylinux|fedora|ubi\d?[\w-]{0,20}|busybox|nginx|httpd|haproxy|envoy|traefik|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|valkey|memcached|elasticsearch|opensearch|kafka|zookeeper|rabbitmq|cassandra|kubernetes|k3s|etcd|istio|terraform|airflow|spark|flink|keycloak|vault|consul)$/i;

/** Tells which libraries jump to a version that may break, and which platforms move. Patches are no sign. */
export function signsOfVersions(module: ModuleChange): readonly ChangeSign[] {
  return findDependencyBumps(
    module.files.filter(({ path, isTest, class: kind }) => !isTest && kind === 'text' && !isIdlePath(path)),
  )
    .filter((bump) => bump.before !== null && bump.after !== null && !isBuildOnly(bump.path))
    .flatMap((bump) => {
      const sign = signOf(bump);
      return sign === null
        ? []
        : [
            {
              ...sign,
              text: `${bump.name} ${bump.before} → ${bump.after}`,
              ref: fileRef(bump.path),
              path: bump.path,
            },
          ];
    });
}

function signOf({
  name,
  jump,
  path,
  before,
  after,
}: DependencyBump): { readonly hazard: HazardId; readonly strength: ChangeSign['strength'] } | null {
  if (jump === 'patch' || name === 'appVersion') return null;
  const isImage = /(?:^|\/)(?:Docker|Container)file|\.dockerfile$/i.test(path);
  if ((platform.test(name) && !/^[\w.-]+\.\w+\//.test(name)) || isImage) {
    return { hazard: 'platform.upgrade', strength: jump === 'major' ? 'strong' : 'weak' };
  }
  if (jump === 'minor' || buildTool.test(name)) return null;
  if (jump === 'other') return { hazard: 'dependency.upgrade', strength: 'weak' };
  // Many libraries never leave 0: a step of theirs is no more than a minor one.
  const isYoung = before?.startsWith('0.') === true && after?.startsWith('0.') === true;
  return { hazard: 'dependency.upgrade', strength: isChart(path) || isYoung ? 'weak' : 'strong' };
}
