import { defineRule } from '../rule.ts';

const SAID =
  'said|says|added|adds|told \\p{L}+|wrote|asked|explained|recalled|announced|continued|replied|testified|declared|warned|noted|concluded|insisted';
const WHO = "he|she|they|(?:the|The) \\p{Ll}+|(?:\\p{Lu}[\\p{L}.’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]+";
/** A credit right after a quotation. */
const CREDIT = new RegExp(`^,? (?:(?<a>${WHO}) (?:${SAID})|(?:${SAID}) (?<b>${WHO}))(?![\\p{L}])`, 'u');

const last = (who: string): string => who.split(' ').pop()?.toLowerCase() ?? '';
const isPronoun = (who: string): boolean => /^(?:he|she|they)$/.test(who);

export const twiceCredited = defineRule({
  id: 'attribution/twice-credited',
  entry: 'at.middle-quote',
  scope: 'block',
  zones: ['body', 'list'],
  level: 'hint',
  summary: 'One speaker is credited twice in a paragraph.',
  why: 'Once a paragraph has said who speaks, readers know. A second “she said” slows the quotation.',
  source: 'Copy-desk practice',
  quoted: 'read',
  weight: 0.5,
  options: {},
  messages: { twice: (credit: string) => `This paragraph has said who speaks: “${credit}” may go.` },
  examples: {
    bad: [{ text: '“The bridge is safe,” Roe said. “We looked at it twice,” she said.' }],
    good: [
      '“The bridge is safe,” Roe said. “We looked at it twice.”',
      '“The bridge is safe,” Roe said. “It is not,” Kent said.',
    ],
  },
  *check(block) {
    let first: string | undefined;
    for (const { end, closed, kind, block: whole } of block.quotations) {
      if (!closed || whole || kind !== 'speech') continue;
      const match = CREDIT.exec(block.text.slice(end, end + 90));
      const who = match?.groups?.['a'] ?? match?.groups?.['b'];
      if (match === null || who === undefined) continue;
      if (first === undefined) {
        first = who;
        continue;
      }
      if (!isPronoun(who) && last(who) !== last(first)) {
        first = who;
        continue;
      }
      const lead = /^,? /.exec(match[0])?.[0].length ?? 0;
      yield { at: { start: end + lead, end: end + match[0].length }, say: ['twice', match[0].slice(lead)] };
    }
  },
});
