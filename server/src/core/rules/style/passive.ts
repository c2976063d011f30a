import { PROSE_ZONES } from '../../draft/draft.ts';
import type { Sentence } from '../../language/block-facts.ts';
import { irregularParticiples } from '../../patterns/inflect.ts';
import { defineRule, flag, words } from '../rule.ts';

/** What news copy says in the passive because the person it happened to is the news, and participles that are adjectives. */
const NEWS =
  'killed injured wounded hurt hanged arrested charged convicted sentenced acquitted elected born married released named hospitalized displaced stranded expected scheduled based located involved concerned interested tired worried pleased excited related supposed used closed accused indicted jailed detained rescued rushed treated pronounced identified evacuated believed required allowed set known called caused needed made'.split(
    ' ',
  );
const BE = new Set(['am', 'are', 'were', 'being', 'is', 'been', 'was', 'be']);
/** End in -ed and are no participles. */
const NOT_PARTICIPLES =
  /^(?:indeed|need|seed|speed|feed|breed|creed|deed|greed|hundred|kindred|sacred|naked|wicked|rugged|wretched|red|bed|shed|sled|aged)$/;

/** The place of a participle after the form of "be" at `i`, adverbs between them passed over; -1 where none follows. */
function participleAfter(sentence: Sentence, i: number): number {
  const { tokens } = sentence;
  for (let j = i + 1; j < Math.min(tokens.length, i + 4); j++) {
    const word = tokens[j]?.lower ?? '';
    if (irregularParticiples().has(word)) return j;
    if (word.length > 3 && word.endsWith('ed') && !NOT_PARTICIPLES.test(word)) return j;
    if (!/^(?:n['’]t|not|also|now|then|just|still|never|always|often|later|again|\p{Ll}+ly)$/u.test(word)) return -1;
  }
  return -1;
}

/** "The script was killed": nobody was hurt, so that the passive is no news. */
function ofThing(sentence: Sentence, i: number, participle: string): boolean {
  const subject = sentence.tokens[i - 1]?.lower ?? '';
  return (
    /^(?:killed|hurt|wounded|injured)$/.test(participle) &&
    sentence.tags[i - 1] === 'NN' &&
    !/(?:er|or|man|woman|person|ist|ee|ant|ent|boy|girl|child|victim|suspect|baby|teen|son|who|one|guard|pilot|crew|dog|wife|husband|nurse|cop|chief)$/.test(
      subject,
    )
  );
}

export const passive = defineRule({
  id: 'style/passive',
  scope: 'sentence',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A passive, above all one that names who acted.',
  why: 'Where the one who acted is named after “by”, the active voice is shorter and plainer. A passive without an agent is often right in news: it is a faint hint, and `agents` turns it off.',
  source: 'write-good: passive voice',
  quoted: 'skip',
  weight: 0,
  options: {
    allow: words(NEWS, 'Participles that may stand in the passive.'),
    agents: flag(false, 'Only point at passives that name who acted after “by”.'),
  },
  messages: {
    passive: (said: string) => `“${said} by”: say who did it first, in the active voice.`,
    bare: (said: string) => `“${said}” does not say who did it. Name who did, if the story knows.`,
  },
  examples: {
    bad: [{ text: 'The plan was approved by the council.' }, { text: 'The plan was approved on Monday.' }],
    good: ['Two people were killed by the flood.', 'The council approved the plan.', 'The road is closed.'],
  },
  *check(sentence, { options }) {
    const { tokens, block } = sentence;
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!BE.has(tokens[i]?.lower ?? '')) continue;
      const j = participleAfter(sentence, i);
      const [first, last] = [tokens[i], tokens[j]];
      if (
        first === undefined ||
        last === undefined ||
        (options.allow.includes(last.lower) && !ofThing(sentence, i, last.lower))
      )
        continue;
      const at = { start: first.start, end: last.end };
      const said = block.text.slice(at.start, at.end);
      const agent = tokens[j + 1]?.lower === 'by' ? tokens[j + 2] : undefined;
      // "by noon", "by Friday", "by 5%", "by selling": a time, an amount or a means, and nobody who acts.
      const acts =
        agent !== undefined &&
        !/^(?:\d|noon|midnight|then|now|next|early|late|mid|\p{L}+ing$|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu.test(
          agent.text,
        );
      if (acts) yield { at, say: ['passive', said], entry: 'w.passive' };
      else if (!options.agents && /^(?:was|were|been|being)$/.test(first.lower))
        // The form of “be” stands for the whole: the participle may be another finding's.
        yield { at: { start: first.start, end: first.end }, say: ['bare', said], entry: 'wg.passive' };
      i = j;
    }
  },
});
