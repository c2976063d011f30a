/**
 * Bootstrap of the suite for Node extension hosts: desktop VS Code and code-server. Both load this bundle and call
 * run(). The tests themselves are in the *.test.ts beside it.
 */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { env, UIKind } from 'vscode';
import { markedLine, settle } from './report.ts';

export async function run(): Promise<void> {
  if (env.uiKind === UIKind.Web) Mocha.reporters.Base.consoleLog = markedLine;
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // defines describe() and it()
  await import('copydesk:suite');
  const { COPYDESK_TEST_RESULT: file } = process.env;
  await settle(
    (done) => mocha.run(done),
    (counts) => file && writeFileSync(file, counts),
  );
}
