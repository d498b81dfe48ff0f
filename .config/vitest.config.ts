import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start other programs (a browser, LibreOffice, Python) or many processes: `npm run test:programs`. */
const programs = 'tests/**/*.programs.test.ts';
const asked = process.env.npm_lifecycle_event === 'test:programs';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: [asked ? programs : 'tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(asked ? [] : [programs])],
    globalSetup: 'tests/setup.ts',
    // no test changes a module, so that each is loaded once for all files of a worker
    isolate: false,
    // left to itself, vitest leaves one core idle: half of a machine with two
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
