import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A configuration that says nothing yet. */
export const NEW_CONFIG = '{\n}\n';
const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/**
 * A configuration with one thing changed and all else, remarks included, as it was; undefined where it cannot be read.
 * @param change told what the text says; answers with the path to set and its value, or undefined for what cannot be done
 */
function changed(
  text: string,
  change: (
    value: Record<string, unknown>,
  ) => readonly [path: (string | number)[], value: unknown, insert?: boolean] | undefined,
): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const errors: ParseError[] = [];
  const value: unknown = parse(body, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !isRecord(value)) return undefined;
  const found = change(value);
  if (found === undefined) return undefined;
  const [path, to, insert] = found;
  return mark + applyEdits(body, modify(body, path, to, { ...FORMAT, isArrayInsertion: insert === true }));
}

/** A configuration with a rule's level changed. @param level takes the setting out where it is undefined */
export function withRuleLevel(text: string, rule: string, level: string | undefined): string | undefined {
  return changed(text, ({ rules }) => {
    if (rules !== undefined && !isRecord(rules)) return undefined;
    // A rule with options keeps them.
    return [Array.isArray(rules?.[rule]) && level !== undefined ? ['rules', rule, 0] : ['rules', rule], level];
  });
}

/** A configuration with one more row. */
export function withRow(text: string, row: object): string | undefined {
  return changed(text, ({ rows }) => {
    if (rows === undefined) return [['rows'], [row]];
    return Array.isArray(rows) ? [['rows', rows.length], row, true] : undefined;
  });
}

/** A configuration without the last row of a name; undefined where there is none. */
export function withoutRow(text: string, entry: string): string | undefined {
  return changed(text, ({ rows }) => {
    if (!Array.isArray(rows)) return undefined;
    const at = rows.findLastIndex((row) => isRecord(row) && row['entry'] === entry);
    return at < 0 ? undefined : [['rows', at], undefined];
  });
}
