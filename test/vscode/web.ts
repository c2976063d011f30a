/** Bootstrap of the suite for the web worker extension host, with mocha's browser build in the bundle. */
import { markedLine, settle } from './report.ts';

export async function run(): Promise<void> {
  // A CommonJS require: with an import esbuild takes this old UMD file for a part of our own module.
  require('mocha/mocha');
  Mocha.reporters.Base.consoleLog = markedLine;
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false }); // the default reporter wants a document
  await import('copydesk:suite');
  await settle((done) => mocha.run(done));
}
