import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import { CONFIG_FOLDER, configUri } from '../workspace/desks.ts';
import type { Files } from '../workspace/files.ts';
import type { RuleLevelOutcome } from './protocol.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NEW_CONFIG = '{\n}\n';
const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/**
 * A configuration with a rule's level changed and all else, remarks included, as it was; undefined where it cannot be read.
 * @param level takes the setting out where it is undefined
 */
function withRuleLevel(text: string, rule: string, level: string | undefined): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const errors: ParseError[] = [];
  const value: unknown = parse(body, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !isRecord(value)) return undefined;
  const { rules } = value as { readonly rules?: unknown };
  if (rules !== undefined && !isRecord(rules)) return undefined;
  // A rule with options keeps them.
  const path = Array.isArray(rules?.[rule]) && level !== undefined ? ['rules', rule, 0] : ['rules', rule];
  return mark + applyEdits(body, modify(body, path, level, FORMAT));
}

/** Writes a rule's level into the desk's configuration. A file that cannot be read is left as it is. */
export async function writeRuleLevel(
  files: Files,
  root: string | undefined,
  rule: string,
  level: string | undefined,
): Promise<RuleLevelOutcome> {
  if (root === undefined)
    return { done: false, noFolder: true, message: 'No folder is open to keep the desk’s configuration in.' };
  const file = configUri(root, 'config.jsonc');
  try {
    const changed = withRuleLevel((await files.read(file)) ?? NEW_CONFIG, rule, level);
    if (changed === undefined)
      return { done: false, message: `There is a mistake in ${CONFIG_FOLDER}/config.jsonc. Mend it first.` };
    await files.write(file, changed);
  } catch (error) {
    return { done: false, message: `The configuration could not be changed: ${(error as Error).message}` };
  }
  const what = level === undefined ? `${rule} has its usual level again` : `${rule} is now “${level}”`;
  return { done: true, message: `${what}, as written in ${CONFIG_FOLDER}/config.jsonc.` };
}
