import { PROSE_ZONES } from '../../draft/draft.ts';
import { type Attribution, readAttributions, type SourcedSentence } from '../../sourcing/model.ts';
import { readVague } from '../../sourcing/vague.ts';
import { contains, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** Whether an attribution names somebody or something that can be asked or looked up. */
const nameable = ({ source, reporting }: Attribution): boolean =>
  reporting &&
  source !== null &&
  (source.kind === 'named' || source.kind === 'document' || (source.kind === 'role' && source.role !== undefined));

/** A source is named for this very generalization: “Roe said many people believe”, “polls show that most voters think”. */
const cites = (entry: SourcedSentence, at: Span): boolean =>
  entry.attributions.some(
    (one) =>
      nameable(one) &&
      one.source !== null &&
      (one.source.end <= at.start || one.cue.start > at.end + FAR) &&
      one.content.some((content) => contains(content, at)),
  );
/** A source after the words counts only from the end of the sentence: nearer by, it is part of what is said. */
const FAR = 40;

export const vagueSource = defineRule({
  id: 'attribution/vague-source',
  entry: 'at.vague-source',
  scope: 'draft',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'A statement is credited to nobody in particular.',
  why: 'Readers weigh a statement by who makes it. “Critics say” and “it is believed” name nobody whom they could weigh or ask: say who, how many, or how it is known. A sentence that sums up what named people say next may stand.',
  source: 'SPJ Code of Ethics: “Identify sources clearly”; NPR Ethics Handbook: attribute everything',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: {
    crowd: (words: string) => `“${words}” names nobody. Say who, or how many and of what kind.`,
    passive: (words: string) => `“${words}” hides whose view this is. Say who holds it, or how it is known.`,
    phrase: (words: string) => `“${words}” is no source. Say who says so.`,
  },
  examples: {
    bad: [
      { text: 'Critics say the bridge was never needed.' },
      { text: 'It is widely believed that the mill will close.' },
      { text: 'Some residents of the old town have argued that the square is too small.' },
      { text: 'The firm is believed to have paid for the trip.' },
      { text: 'The harbor is considered by many to be the finest on the coast.' },
      { text: 'By some accounts the mill lost money every year.' },
      { text: 'Others, however, fear that the ferry will never return.' },
    ],
    good: [
      'Three critics, among them the mayor, said the bridge was never needed.',
      'Analysts at Harbor Bank said sales would rise.',
      'Two experts hired by the city said it was sound. The experts said it would last.',
      'She said: “Critics say we are late.”',
      'Some critics, including the mayor, say the bridge was never needed.',
      'Critics say the bridge was never needed. “It leads to an empty field,” said Ann Roe, who lives beside it.',
      'Ann Roe said many people believe the mill will close.',
      'The plan was considered by the council on Monday.',
      'The next few years saw the town grow.',
      'Most streets were closed.',
    ],
  },
  *check(draft) {
    const { sentences } = draft.fact(readAttributions);
    for (const [i, entry] of sentences.entries()) {
      if (!PROSE_ZONES.includes(entry.block.zone)) continue;
      for (const vague of entry.block.facts.fact(readVague)[entry.sentence.index] ?? []) {
        const at = entry.block.map.toSource(vague);
        // A source is named for this very generalization, or those who hold it follow by name.
        if (cites(entry, at) || sentences[i + 1]?.attributions.some(nameable) === true) continue;
        yield { at, say: [vague.kind, entry.block.text.slice(vague.start, vague.end)] };
      }
    }
  },
});
