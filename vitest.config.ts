// The tests that need Node and git alone; test/services has its own runner. Effects: none.
import { defineConfig } from 'vitest/config';

const pure = ['test/unit/core/**/*.test.ts', 'test/unit/domain/**/*.test.ts', 'test/golden/**/*.test.ts'];

/** PostgreSQL's parser is one a process and can be put out of order: who tests that has a process of his own. */
const alone = [
  'test/bundle/**/*.test.ts',
  'test/flow/collect-migrations.test.ts',
  'test/unit/adapters/libpg-query/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        // What is pure leaves nothing behind: its files share one module graph, which is loaded once and not 200 times.
        test: { name: 'pure', include: pure, isolate: false },
      },
      {
        extends: true,
        // So do these: what they change of the process they put back (`unstubEnvs`), and adapters keep no state of their own.
        test: {
          name: 'effects',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...alone, 'test/services/**', 'test/fixtures/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    // By default one core is left idle: on two, as most runners have, that is half of them.
    maxWorkers: '100%',
    // Flows and the bundle start processes and make git repositories.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that passes only where somebody's environment happens to be set is no test.
    unstubEnvs: true,
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/domain/generated/**'] },
  },
});
