import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { houses } from '../core/index.ts';
import { EXIT, type Io, UsageError } from './io.ts';

const template = (): string => `{
  // The house style. One of: ${houses.map(({ id }) => id).join(', ')}.
  "house": "ap",

  // Levels by rule or by family: "error", "warning", "information", "hint" or "off".
  // "copydesk rules" lists the rules.
  "rules": {
    // "style/repeated-word": "hint"
  },

  // Rules whose findings nobody may ignore.
  "locked": [],

  // Ask for a reason with each ignored finding.
  "reasons": false
}
`;

/** \`copydesk init\`: writes \`.copydesk/config.jsonc\` with remarks. What is there is never overwritten. */
export async function init(io: Io): Promise<number> {
  const folder = join(io.cwd, '.copydesk');
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, 'config.jsonc'), template(), { flag: 'wx' });
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST')
      throw new UsageError('.copydesk/config.jsonc is there already and is left as it is.');
    throw error;
  }
  io.out('Wrote .copydesk/config.jsonc.\n');
  return EXIT.clean;
}
