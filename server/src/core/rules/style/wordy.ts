import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, flag } from '../rule.ts';
import { pointed } from './write-good.ts';

/**
 * Plainer words for the terms of write-good's list that news copy can do without. A change is safe where it can change neither the
 * meaning nor the grammar around it. Terms without a row here are ordinary news words ("aircraft", "however", "purchase").
 */
const PLAINER: Readonly<Record<string, readonly [to: string, safe: boolean, row?: string]>> = {
  'because of the fact that': ['because', true, 'w.due-fact'],
  'due to the fact that': ['because', true, 'w.due-fact'],
  'owing to the fact that': ['because', true, 'w.due-fact'],
  'by virtue of the fact that': ['because', true, 'w.due-fact'],
  'in light of the fact that': ['because', false, 'w.due-fact'],
  'in order to': ['to', true, 'w.in-order'],
  'in an effort to': ['to', false],
  'for the purpose of': ['for', false],
  'at the present time': ['now', false, 'w.at-this-time'],
  'at this time': ['now', false, 'w.at-this-time'],
  'point in time': ['point', false, 'w.at-this-time'],
  'for the duration of': ['during', false],
  'during the course of': ['during', true],
  'in the course of': ['during', false],
  'in the event that': ['if', false],
  'in the near future': ['soon', false],
  'in excess of': ['more than', false],
  'in close proximity': ['near', false],
  'close proximity': ['proximity', false, 'w.redundant-pair'],
  'each and every': ['every', false, 'w.redundant-pair'],
  'first and foremost': ['first', false, 'w.redundant-pair'],
  'null and void': ['void', false, 'w.redundant-pair'],
  'factual evidence': ['evidence', false, 'w.redundant-pair'],
  'honest truth': ['truth', false, 'w.redundant-pair'],
  'refer back': ['refer', false, 'w.redundant-pair'],
  'various different': ['various', false, 'w.redundant-pair'],
  'already existing': ['existing', false, 'w.redundant-pair'],
  'until such time as': ['until', true],
  'prior to': ['before', false],
  'previous to': ['before', false],
  'subsequent to': ['after', false],
  'with the exception of': ['except', false],
  'with respect to': ['about', false],
  'in regard to': ['about', false],
  'pertaining to': ['about', false],
  'adversely impact': ['hurt', false],
  'myriad of': ['many', false],
  'as of yet': ['yet', false],
  'off of': ['off', false],
  irregardless: ['regardless', true],
  utilize: ['use', true, 'w.utilize'],
  utilization: ['use', false, 'w.utilize'],
  commence: ['begin', false],
  endeavor: ['try', false],
  ascertain: ['find out', false],
  elucidate: ['explain', false],
  ameliorate: ['improve', false],
  necessitate: ['require', false],
  'accede to': ['agree to', false],
  'for all intents and purposes': ['in effect', false],
};

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
  messages: {
    shorter: (said: string, to: string) => `“${said}” says no more than “${to}”.`,
    wordy: (said: string) => `“${said}” may be wordy. Look for a plainer word.`,
  },
  examples: {
    bad: [
      { text: 'The road closed due to the fact that a wall fell.', fixed: 'The road closed because a wall fell.' },
      { text: 'In order to save money, the school closed early.', fixed: 'To save money, the school closed early.' },
      { text: 'Crews will utilize the old dock.', fixed: 'Crews will use the old dock.' },
    ],
    good: ['The aircraft landed.', 'She said the work was done “in order to save money.”', 'Finally, it was over.'],
  },
  *check(block, { options }) {
    for (const { start, end, words } of block.fact(pointed.tooWordy)) {
      const said = block.text.slice(start, end);
      const plainer = Object.hasOwn(PLAINER, words) ? PLAINER[words] : undefined;
      if (plainer === undefined) {
        if (options.all) yield { at: { start, end }, say: ['wordy', said] };
        continue;
      }
      const [to, safe, entry] = plainer;
      const text = /^\p{Lu}/u.test(said) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
      yield {
        at: { start, end },
        say: ['shorter', said, text],
        ...(entry === undefined ? {} : { entry }),
        fixes: [{ title: `Change to “${text}”`, safe, edits: [{ start, end, text }] }],
      };
    }
  },
});
