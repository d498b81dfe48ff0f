import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/setup.ts',
    // no test changes a module, so that each is loaded once for all files of a worker
    isolate: false,
    // left to itself, vitest leaves one core idle: half of a machine with two
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
