import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

/** Courtesy titles, degrees and jobs that a byline leaves out. */
const COURTESY = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Hon)\\.?';
const JOB =
  '(?:(?:Senior|Chief|Lead|Associate|Assistant|Deputy|Managing|Contributing|Special|Foreign|National|Political|Sports|Business|Health|Science|Education|City|Night|Staff|Freelance|Guest|News|Investigative|Data|Crime|Courts?) ){0,3}(?:Reporter|Writer|Correspondent|Editor|Columnist|Journalist|Contributor|Producer|Photographer|Intern|Critic)';
const BEFORE = new RegExp(`^By (?<title>(?:${COURTESY}|(?:the )?${JOB}:?) )(?=\\p{Lu})`, 'iu');
const AFTER = new RegExp(
  `^By \\p{Lu}[\\p{L}.’' -]+?(?<title>, ?(?:${JOB}|Ph\\.?D\\.?|M\\.?D\\.?|Esq\\.?|M\\.?A\\.?|(?:[\\p{L}]+ ){0,3}(?:Staff|Desk|Bureau)))$`,
  'iu',
);
const NAME = "\\p{Lu}[\\p{L}.’'-]*";

/** “ANN O'LEE-ROE” as a name is written. */
const proper = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}|(?<=['’-]|\bmc)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bAnd\b/g, 'and');

function* read(block: BlockFacts): Iterable<Form> {
  const { text } = block;
  if (text.length > 90) return;
  const shouted = /^by:? (?<name>\p{Lu}[\p{Lu}.'’-]*(?: (?:AND|\p{Lu}[\p{Lu}.'’-]*)){1,5})$/iu.exec(text);
  const name = shouted?.groups?.['name'] ?? '';
  if (name !== '' && name === name.toUpperCase() && /\p{Lu}{3}/u.test(name)) {
    yield {
      start: 0,
      end: text.length,
      entry: 'by.title-line',
      to: `By ${proper(name)}`,
      fix: 'suggest',
      say: 'A byline has the name in capitals and small letters.',
    };
    return;
  }
  const title = BEFORE.exec(text)?.groups?.['title'];
  if (title !== undefined)
    yield {
      start: 3,
      end: 3 + title.length - 1,
      entry: 'by.title-line',
      to: '',
      fix: 'suggest',
      edits: [{ start: 3, end: 3 + title.length, text: '' }],
      say: 'A byline has the name alone.',
    };
  const tail = AFTER.exec(text)?.groups?.['title'];
  if (tail !== undefined && block.zone === 'byline')
    yield {
      start: text.length - tail.length,
      end: text.length,
      entry: 'by.title-line',
      to: '',
      fix: 'suggest',
      say: 'A byline has the name alone.',
    };
  yield* byPattern(
    block,
    new RegExp(
      `^(?:(?:Written|Reported|Story|Words|Article|Text|Posted|Author(?:ed)?|Submitted|Produced|Compiled|Edited) by:?|Byline:|Author:|Writer:|From|[Bb][Yy]:|by|BY) (?=${NAME}(?: ${NAME}){1,4}(?: and ${NAME}(?: ${NAME}){1,3})?$)`,
      'gu',
    ),
    () => ({ entry: 'by.format', to: 'By ', fix: 'safe', say: 'The house writes “By” and the name.' }),
  );
}

export const byline = formRule({
  id: 'style/byline',
  zones: ['byline', 'headline', 'body'],
  level: 'information',
  summary: 'Bylines: “By” and the name, no title and no capitals.',
  why: 'One form for all bylines lets systems read them, and keeps the reporter’s rank out of the story.',
  source: 'Copy-desk practice',
  examples: {
    bad: [
      {
        text: 'Written by Dana Roe\n\nA mill burned down on Monday.',
        fixed: 'By Dana Roe\n\nA mill burned down on Monday.',
      },
      {
        text: 'By Dr. Dana Roe\n\nA mill burned down on Monday.',
        fixed: 'By Dana Roe\n\nA mill burned down on Monday.',
      },
      { text: 'By DANA ROE\n\nA mill burned down on Monday.', fixed: 'By Dana Roe\n\nA mill burned down on Monday.' },
    ],
    good: ['By Dana Roe\n\nA mill burned down on Monday.', 'By Dana Roe and Ben Kent\n\nA mill burned down on Monday.'],
  },
  read,
});
