import { readingGrade } from '../../language/readability.ts';
import { defineRule } from '../rule.ts';
import { limitOption } from './length-limit.ts';

/** School grade beyond which copy is hard to read, where the desk sets none. */
const HARD = 14;

export const readability = defineRule({
  id: 'style/readability',
  entry: 'w.readability',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'Copy that asks for more schooling than most readers have.',
  why: 'Long sentences of long words lose readers. The grade is a rule of thumb: what helps is shorter sentences.',
  source: 'Flesch and Kincaid, 1975',
  quoted: 'read',
  weight: 0,
  options: { grade: limitOption('Highest school grade of the copy as a whole.') },
  messages: {
    hard: (grade: number, most: number) =>
      `The copy reads at grade ${grade}; ${most} is hard already. Split sentences and choose shorter words.`,
  },
  examples: {
    bad: [
      {
        text: 'Notwithstanding considerable organizational difficulties surrounding infrastructural rehabilitation, municipal administrators acknowledged continuing environmental certification requirements and characterized comprehensive departmental reorganization as indispensable. Participating organizations subsequently requested additional governmental authorization concerning transportation accessibility, institutional responsibilities, administrative representatives and intergovernmental coordination. Administrators anticipated complications regarding constitutional interpretation, jurisdictional responsibilities and environmental remediation, notwithstanding preliminary recommendations.',
      },
    ],
    good: ['The council met on Monday. It voted to close the bridge. The mayor said the work will take a year.'],
  },
  *check(draft, { options }) {
    const blocks = draft.blocks.filter(({ zone }) => zone === 'body' || zone === 'list');
    const grade = readingGrade(blocks.map(({ facts }) => facts));
    const most = options.grade || HARD;
    const [first] = blocks;
    if (grade === undefined || grade <= most || first === undefined) return;
    const end = first.facts.tokens[2]?.end ?? first.text.length;
    yield { at: first.map.toSource({ start: 0, end }), say: ['hard', Math.round(grade), most] };
  },
});
