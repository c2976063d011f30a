import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000, // the property tests take seconds, and machines are shared
    exclude: ['test/vscode/**'], // runs inside VS Code: test/vscode/run.mjs
  },
});
