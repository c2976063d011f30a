import type { Fix, Report } from '../rules/rule.ts';
import type { Row } from './row.ts';

/** What rules say of copy that is not in the form of the house; an empty `to` cuts it. */
export const HOUSE_MESSAGES = {
  form: (found: string, to: string) => (to === '' ? `Cut “${found}”.` : `The house writes “${to}”, not “${found}”.`),
  own: (text: string) => text,
};

/**
 * Puts the form of the house in place of what the copy has.
 * @param found the words of the copy, for the title
 * @param edits the change, in offsets of the block's prose
 */
export const houseFix = (found: string, to: string, safe: boolean, edits: Fix['edits']): Fix => ({
  title: to === '' ? `Cut “${found.trim()}”` : `Change to “${to}”`,
  safe,
  edits,
});

/**
 * The report of a row of a table where the copy has `found`, from `start` to `end` in the block's prose.
 * @param to what the row writes instead; left out where only an editor knows
 */
export const rowReport = (
  row: Row,
  start: number,
  end: number,
  found: string,
  to: string | undefined,
): Report<typeof HOUSE_MESSAGES> => ({
  at: { start, end },
  entry: row.entry,
  say: row.say === undefined ? ['form', found, to ?? ''] : ['own', row.say.replace('$0', found)],
  ...(row.level === undefined ? {} : { level: row.level }),
  ...(to === undefined || row.fix === 'none'
    ? {}
    : { fixes: [houseFix(found, to, row.fix === 'safe', [{ start, end, text: to }])] }),
});
