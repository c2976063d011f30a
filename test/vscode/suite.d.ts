/** Every *.test.ts of this folder that the host can run, gathered by scripts/build-tests.mjs. */
declare module 'copydesk:suite' {}
