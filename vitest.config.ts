// The tests that need Node and git alone; test/services has its own runner. Effects: none.
import { defineConfig } from 'vitest/config';

const pure = ['test/unit/core/**/*.test.ts', 'test/unit/domain/**/*.test.ts', 'test/golden/**/*.test.ts'];

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
        test: {
          name: 'effects',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, 'test/services/**', 'test/fixtures/**'],
        },
      },
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
