import type { Draft } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

interface Marks {
  readonly count: number;
  readonly first: { readonly start: number; readonly end: number } | undefined;
}

function marksOf(draft: Draft, form: RegExp): Marks {
  let count = 0;
  let first: Marks['first'];
  for (const block of draft.blocks) {
    if (block.zone !== 'body' && block.zone !== 'list' && block.zone !== 'headline') continue;
    for (const { start, end, closed, block: whole } of block.facts.quotations) {
      if (whole || !closed || !form.test(block.text.charAt(start)) || !form.test(block.text.charAt(end - 1))) continue;
      count++;
      first ??= block.map.toSource({ start, end: start + 1 });
    }
  }
  return { count, first };
}

export const mixedMarks = defineRule({
  id: 'consistency/mixed-marks',
  entry: 'q.mixed',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'Some quotations have curly marks and some straight ones.',
  why: 'Copy that was pasted together from two programs shows it by its marks. One kind throughout looks edited.',
  source: 'Copy-desk practice',
  quoted: 'read',
  options: {},
  messages: {
    mixed: (here: string, there: string) =>
      `This quotation has ${here} marks, others in the story ${there} ones. Choose one kind.`,
  },
  examples: {
    bad: [{ text: '“The bridge is safe,” the mayor said.\n\n"It will stand," the engineer said.' }],
    good: ['“The bridge is safe,” the mayor said.\n\n“It will stand,” the engineer said.'],
  },
  *check(draft) {
    const [curly, straight] = [marksOf(draft, /[“”]/), marksOf(draft, /"/)];
    if (curly.count === 0 || straight.count === 0) return;
    const [rare, here, there] =
      curly.count < straight.count
        ? ([curly, 'curly', 'straight'] as const)
        : ([straight, 'straight', 'curly'] as const);
    if (rare.first !== undefined) yield { at: rare.first, say: ['mixed', here, there] };
  },
});
