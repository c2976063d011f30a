import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { type Numeral, readNumerals } from '../../forms/numerals.ts';
import { CAPITAL, lowerAt, opens } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';

const CHANCE = /^(?:chance|chances|probability|likelihood|odds|possibility|risk|tolerance|interest)$/;

/** A number with a word for percent behind it. */
function* spelled(numeral: Numeral, house: House): Iterable<Form> {
  const { sentence, first, last, start, figure, words, scale } = numeral;
  const own = house.switches['percent'] ?? '%';
  const unit = lowerAt(sentence, last);
  const two = unit === 'per' && lowerAt(sentence, last + 1) === 'cent';
  if (!two && !/^(?:percent|pct\.?|percentage)$/.test(unit)) return;
  if (unit === 'percentage' || scale === 'million' || scale === 'billion') return;
  const close = sentence.tokens[two ? last + 1 : last] as Token;
  const next = lowerAt(sentence, two ? last + 2 : last + 1);
  // "zero percent chance" is a manner of speaking; a sentence keeps its first word.
  if (words && (CHANCE.test(next) || (opens(sentence, first) && CAPITAL.test(sentence.tokens[first]?.text ?? ''))))
    return;
  if (words && /-$/.test(sentence.block.text.slice(start - 1, start))) return;
  const found = two ? 'per cent' : unit;
  if (!words && found === own) return;
  if (words && own !== '%' && found === own) {
    if (numeral.value >= 10 || house.switches['numbers'] === 'hundred') return;
    yield { start, end: numeral.end, entry: 'pct.word-number', to: figure, fix: 'safe' };
    return;
  }
  const to = own === '%' ? `${figure}%` : `${figure} ${own}`;
  yield { start, end: close.end, entry: words ? 'pct.word-number' : 'pct.sign', to, fix: 'safe' };
}

const OF =
  /(?<![\w%])(?<lead>(?:an?|the|what|some|any|this|that|same|high|higher|highest|low|lower|lowest|large|larger|largest|small|smaller|smallest|great|greater|greatest|significant|substantial|certain|sizable|tiny|huge|fair|growing|rising|overall|similar|equal|considerable|big|bigger|good|surprising|record))\s(?<word>per\s?cent)(?=\s(?:of|who|that|were|was|is|are)\b|[.,;?]|$)/gi;

function* read(block: BlockFacts, house: House): Iterable<Form> {
  const own = house.switches['percent'] ?? '%';
  if (/\bper\s?cent|\bpct\b/i.test(block.masked)) {
    for (const numeral of block.fact(readNumerals)) yield* spelled(numeral, house);
    yield* byPattern(block, OF, ({ groups, index, 0: all }) => ({
      entry: 'pct.percentage-of',
      start: index + all.length - (groups?.['word'] ?? '').length,
      end: index + all.length,
      to: 'percentage',
      fix: 'safe',
    }));
  }
  if (!block.masked.includes('%')) return;
  yield* byPattern(block, /(?<![\w.])(?<number>\d[\d,]*(?:\.\d+)?)[ \u00a0\u202f]%/g, ({ groups }) => ({
    entry: 'pct.space',
    to: own === '%' ? `${groups?.['number']}%` : `${groups?.['number']} ${own}`,
    fix: 'safe',
  }));
  if (own !== '%') {
    yield* byPattern(block, /(?<![\w.–-])(?<number>\d[\d,]*(?:\.\d+)?)%(?![\w-])/g, ({ groups }) => ({
      entry: 'pct.sign',
      to: `${groups?.['number']} ${own}`,
      fix: 'safe',
    }));
    return;
  }
  yield* byPattern(
    block,
    /(?<![\w.,$£€/-])(?<low>\d+(?:\.\d+)?)%?\s?(?:[-–]|\sto\s)\s?(?<high>\d+(?:\.\d+)?)%(?![\w-])/g,
    ({ groups, 0: all, index }) => {
      const to = `${groups?.['low']}% to ${groups?.['high']}%`;
      // "from 5-10%" is the business of ranges; "4% to 5%" stands.
      if (
        to === all ||
        (/[-–]/.test(all) && /\b(?:from|between)\s$/i.test(block.masked.slice(Math.max(0, index - 9), index)))
      )
        return undefined;
      return { entry: 'pct.range', to, fix: 'suggest', level: 'hint' };
    },
  );
  yield* byPattern(
    block,
    /(?<![\w.])0%(?=\s(?:chance|chances|probability|likelihood|odds|possibility|risk|tolerance)\b)/g,
    () => ({
      entry: 'pct.zero-chance',
      to: 'zero percent',
      fix: 'suggest',
    }),
  );
}

export const percent = formRule({
  id: 'style/percent',
  zones: READER_ZONES,
  level: 'information',
  summary: 'The percent sign goes with a figure.',
  why: 'The house writes the sign after a figure, with no space: it is shorter and reads the same. Houses differ, so the form is a switch.',
  source: 'AP Stylebook, “percent, percentage, percentage points”',
  since: 2019,
  examples: {
    bad: [
      { text: 'Sales rose 4 percent in May.', fixed: 'Sales rose 4% in May.' },
      { text: 'Rents fell 2.5 per cent.', fixed: 'Rents fell 2.5%.' },
      { text: 'Turnout fell seven percent.', fixed: 'Turnout fell 7%.' },
      { text: 'A high percent of voters agreed.', fixed: 'A high percentage of voters agreed.' },
      { text: 'Rents rose 4% last year.', fixed: 'Rents rose 4 percent last year.', house: 'upi' },
    ],
    good: [
      'Sales rose 4% in May.',
      'The percentage was small.',
      'Seven percent of them voted, with a zero percent chance of winning.',
      '“It went up 4 percent,” she said.',
    ],
  },
  read,
});
