// The tests that need Node and git alone; test/services has its own runner. Effects: none.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/services/**', 'test/fixtures/**'],
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
