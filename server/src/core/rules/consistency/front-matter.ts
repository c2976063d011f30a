import { defineRule } from '../rule.ts';

const TITLE = /^(?:title|headline|hed)$/i;
const DATE = /^(?:date|published|publishdate|publish_date|pubdate|published_at|day|created)$/i;
/** A day in the name of the file: "2026-03-05-bridge.md". */
const DATED_FILE = /\d{4}-?\d{2}-?\d{2}/;

export const frontMatterFields = defineRule({
  id: 'consistency/front-matter',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'The front matter has no title or no date.',
  why: 'A story without a title or a day is published under its file name, at the bottom of every list.',
  source: 'Field checks of newsroom systems',
  quoted: 'read',
  options: {},
  messages: {
    title: () => 'The front matter has no title. Add one.',
    date: () => 'The front matter has no date. Add the day of publication.',
  },
  examples: {
    bad: [
      { text: '---\ntitle: Bridge opens\nauthor: Dana Whitlock\n---\n\nThe council opened the bridge on Monday.' },
      { text: '---\ndate: 2026-03-05\nauthor: Dana Whitlock\n---\n\nThe council opened the bridge on Monday.' },
    ],
    good: [
      '---\ntitle: Bridge opens\ndate: 2026-03-05\n---\n\nThe council opened the bridge on Monday.',
      'The council opened the bridge on Monday.',
    ],
  },
  *check(draft) {
    const matter = draft.frontMatter;
    if (matter === undefined || matter.problem !== undefined) return;
    const fields = Object.entries(matter.fields).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [name],
    );
    if (fields.length === 0) return;
    const line = draft.text.indexOf('\n', matter.span.start) + 1;
    const at = { start: matter.span.start, end: Math.min(matter.span.start + 3, matter.span.end) };
    const add = (field: string) => ({
      title: `Add the field “${field}”`,
      safe: false,
      snippet: true,
      edits: [{ start: line, end: line, text: `${field}: \${1:${field}}\n` }],
    });
    const heading = draft.blocks.some((block) => block.zone === 'headline');
    if (!fields.some((field) => TITLE.test(field)) && !heading) yield { at, say: ['title'], fixes: [add('title')] };
    if (!fields.some((field) => DATE.test(field)) && !DATED_FILE.test(draft.uri) && draft.date === undefined)
      yield { at, say: ['date'], fixes: [add('date')] };
  },
});
