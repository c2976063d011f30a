import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that measures says so itself; on a busy machine the others are slower and no less right.
    testTimeout: 30_000,
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000, // the property tests take seconds, and machines are shared
    exclude: ['test/vscode/**'], // runs inside VS Code: test/vscode/run.mjs
  },
});
