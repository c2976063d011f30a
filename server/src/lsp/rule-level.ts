import { NEW_CONFIG, withRuleLevel } from '../workspace/desk-config.ts';
import { CONFIG_FOLDER, configUri } from '../workspace/desks.ts';
import type { Files } from '../workspace/files.ts';
import type { RuleLevelOutcome } from './protocol.ts';

/** The same text as it shall be; undefined where it cannot be read. */
export type ConfigChange = (text: string) => string | undefined;

/**
 * Changes the desk's configuration. A file that cannot be read is left as it is.
 * @param said what to say once it is done
 */
export async function writeConfig(
  files: Files,
  root: string | undefined,
  change: ConfigChange,
  said: string,
): Promise<RuleLevelOutcome> {
  if (root === undefined)
    return { done: false, noFolder: true, message: 'No folder is open to keep the desk’s configuration in.' };
  const file = configUri(root, 'config.jsonc');
  try {
    const changed = change((await files.read(file)) ?? NEW_CONFIG);
    if (changed === undefined)
      return { done: false, message: `There is a mistake in ${CONFIG_FOLDER}/config.jsonc. Mend it first.` };
    await files.write(file, changed);
  } catch (error) {
    return { done: false, message: `The configuration could not be changed: ${(error as Error).message}` };
  }
  return { done: true, message: `${said}, as written in ${CONFIG_FOLDER}/config.jsonc.` };
}

/** Writes a rule's level into the desk's configuration. */
export function writeRuleLevel(
  files: Files,
  root: string | undefined,
  rule: string,
  level: string | undefined,
): Promise<RuleLevelOutcome> {
  const said = level === undefined ? `${rule} has its usual level again` : `${rule} is now “${level}”`;
  return writeConfig(files, root, (text) => withRuleLevel(text, rule, level), said);
}
