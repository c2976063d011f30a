import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../../server/src/core/draft/draft.ts';
import { createReader } from '../../../server/src/core/index.ts';
import { readMentions } from '../../../server/src/core/story/mentions.ts';
import { readPeople } from '../../../server/src/core/story/people.ts';

/** A labelled mention: a person by number, `o` an organisation, `l` a place, `x` a name that is not scored by kind. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
}

interface Labelled {
  readonly text: string;
  readonly gold: readonly Gold[];
}

function parse(marked: string): Labelled {
  let text = '';
  const gold: Gold[] = [];
  let from = 0;
  for (const match of marked.matchAll(/\{([^|{}]+)\|(\w+)\}/g)) {
    text += marked.slice(from, match.index);
    const name = match[1] as string;
    gold.push({ start: text.length, end: text.length + name.length, text: name, label: match[2] as string });
    text += name;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), gold };
}

/** Mentions found of those labelled, people told apart, and what went wrong. */
export interface NameScores {
  readonly mentions: number;
  readonly found: number;
  readonly persons: number;
  readonly personsFound: number;
  /** Mentions that are given to a person and were labelled as no person, or as nothing. */
  readonly strangers: number;
  /** Later mentions of a person given to the same person as the first. */
  readonly linked: number;
  readonly links: number;
  readonly wrong: readonly string[];
}

/** Reads the labelled drafts beside this file. */
export function measureNames(): NameScores {
  const drafts = readFileSync(join(import.meta.dirname, 'labelled.txt'), 'utf8')
    .split('\n===\n')
    .map(parse);
  const scores = { mentions: 0, found: 0, persons: 0, personsFound: 0, strangers: 0, linked: 0, links: 0 };
  const wrong: string[] = [];
  for (const { text, gold } of drafts) {
    const draft: Draft = createReader().read({ uri: 'file:///a.txt', text: text.trim() });
    const mentions = draft.fact(readMentions);
    const owner = new Map<string, number>();
    draft.fact(readPeople).forEach((person, i) => {
      for (const mention of person.mentions) owner.set(`${mention.start} ${mention.end}`, i);
    });
    const firsts = new Map<string, number>();
    for (const { start, end, text: name, label } of gold) {
      const key = `${start} ${end}`;
      scores.mentions++;
      const seen = mentions.some((mention) => mention.start === start && mention.end === end);
      if (seen) scores.found++;
      else wrong.push(`not found: ${name} in “${text.slice(Math.max(0, start - 20), end + 20)}”`);
      if (!/^\d/.test(label)) continue;
      // A name that stands once, by one word alone, starts no person.
      if (!/[\s]/.test(name) && !firsts.has(label)) continue;
      scores.persons++;
      const found = owner.get(key);
      if (found !== undefined) scores.personsFound++;
      else wrong.push(`no person: ${name} in “${text.slice(Math.max(0, start - 20), end + 20)}”`);
      const first = firsts.get(label);
      if (first === undefined) firsts.set(label, found ?? -1);
      else {
        scores.links++;
        if (found !== undefined && found === first) scores.linked++;
        else if (found !== undefined)
          wrong.push(`another person: ${name} in “${text.slice(Math.max(0, start - 20), end + 20)}”`);
      }
    }
    for (const key of owner.keys()) {
      const [start, end] = key.split(' ').map(Number) as [number, number];
      const label = gold.find((item) => item.start === start && item.end === end)?.label;
      if (label === undefined || /^[ol]$/.test(label)) {
        scores.strangers++;
        wrong.push(`no such person: ${text.slice(start, end)} in “${text.slice(Math.max(0, start - 20), end + 20)}”`);
      }
    }
  }
  return { ...scores, wrong };
}
