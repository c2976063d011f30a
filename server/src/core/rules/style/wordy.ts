import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, flag } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';
import { pointed } from './write-good.ts';

/** Rows that the style catalogue names. */
const ENTRIES: Readonly<Record<string, string>> = {
  'because of the fact that': 'w.due-fact',
  'due to the fact that': 'w.due-fact',
  'owing to the fact that': 'w.due-fact',
  'by virtue of the fact that': 'w.due-fact',
  'in light of the fact that': 'w.due-fact',
  'in order to': 'w.in-order',
  'at the present time': 'w.at-this-time',
  'at this time': 'w.at-this-time',
  'at this point in time': 'w.at-this-time',
  'prior to': 'u.prior',
};

/** Phrases whose change can alter neither the meaning nor the grammar around them. */
const SAFE = new Set([
  'because of the fact that',
  'due to the fact that',
  'owing to the fact that',
  'in order to',
  'during the course of',
  'until such time as',
  'despite the fact that',
  'in spite of the fact that',
]);

export const wordy = defineRule({
  id: 'style/wordy',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A long way of saying something short.',
  why: 'Copy that says it in fewer words leaves room for news. By default only terms with a plainer form are shown; `all` shows every term of write-good’s list.',
  source: 'write-good: too wordy',
  quoted: 'skip',
  weight: 0,
  options: { all: flag(false, 'Show every term of the list, also those that news copy uses plainly.') },
  messages: phraseMessages,
  examples: {
    bad: [
      { text: 'The road closed due to the fact that a wall fell.', fixed: 'The road closed because a wall fell.' },
      { text: 'In order to save money, the school closed early.', fixed: 'To save money, the school closed early.' },
    ],
    good: ['The aircraft landed.', 'She said the work was done “in order to save money.”', 'Finally, it was over.'],
  },
  *check(block, { options }) {
    const seen = new Set<number>();
    const voice = {
      list: 'wordy',
      entry: 'w.wordy',
      change: 'shorter',
      look: 'wordy',
      entries: ENTRIES,
      safe: SAFE,
    } as const;
    for (const report of phraseReports(block, voice)) {
      seen.add(report.at.start);
      yield report;
    }
    if (!options.all) return;
    for (const { start, end } of block.fact(pointed.tooWordy))
      if (!seen.has(start))
        yield { at: { start, end }, say: ['wordy', block.text.slice(start, end)], entry: 'w.wordy' };
  },
});
