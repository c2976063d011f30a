/**
 * What npm runs when the package is installed or packed: builds the bundles where there are none. Installed from its repository, as
 * pre-commit does, the package comes without them; and npm, told to install globally, leaves out what the build needs.
 */
import fs from 'node:fs';
import path from 'node:path';
import { setup } from './setup.mjs';

const isBuilt = () => fs.existsSync(path.resolve(import.meta.dirname, '../dist/node/cli.cjs'));

if (!isBuilt()) {
  Object.assign(process.env, { npm_config_global: 'false', npm_config_location: 'project' });
  setup();
  if (!isBuilt()) await import('./build.mjs');
}
