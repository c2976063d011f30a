import { WEEKDAY } from '../../forms/calendar.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { CAPITAL } from '../../forms/sentence.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

function* read(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    new RegExp(`(?<=^|\\p{Ll}[,]?\\s)on (?<day>${WEEKDAY})s?(?![\\w-])`, 'gu'),
    ({ groups, index, 0: all }) => {
      if (all.endsWith('s')) return undefined;
      // Kept where the day would stand beside a name.
      const next = block.masked.slice(index + all.length, index + all.length + 3);
      const prev = /(\S+)\s$/.exec(block.masked.slice(Math.max(0, index - 30), index))?.[1] ?? '';
      if (/^,?\s\p{Lu}/u.test(next) || CAPITAL.test(prev) || /^(?:held|based|early|late|begins|began)$/.test(prev))
        return undefined;
      return { entry: 'date.on-day', to: groups?.['day'] ?? '', fix: 'suggest' };
    },
  );
}

export const onDay = formRule({
  id: 'style/on-day',
  zones: ['body', 'list', 'caption', 'deck'],
  level: 'off',
  summary: '“on” before a day of the week may go.',
  why: 'The wire drops “on” before a day where nobody would stumble. Off by default: many desks keep it.',
  source: 'AP Stylebook, “on”',
  examples: {
    bad: [{ text: 'The council met on Thursday.', fixed: 'The council met Thursday.' }],
    good: ['The council met Thursday.', 'The council met Biden on Thursday.'],
  },
  read,
});
