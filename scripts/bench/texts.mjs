/** Drafts for measuring: our own sentences, put together by a counter, so that every run reads the same words. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const towns = ['Linden Falls', 'Port Ansel', 'Greyfield', 'Cutler Bay', 'Oakmont', 'St. Alban', 'Harrow', 'Dunmore'];
const people = ['Dana Whitlock', 'Marcus Oyelaran', 'Ines Carvalho', 'Peter Lindqvist', 'Ruth Amari', 'Tom Haskell'];
const roles = ['Fire Chief', 'Mayor', 'council member', 'police spokesman', 'the district’s superintendent', 'Sen.'];
const bodies = ['the city council', 'the school board', 'the harbor authority', 'state police', 'the county clerk'];
const things = ['bridge', 'warehouse', 'water main', 'clinic', 'ferry landing', 'library', 'bus depot', 'power line'];
const months = ['Jan.', 'Feb.', 'March', 'April', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** One paragraph each; the slots are filled from the lists above by the counter. */
const paragraphs = [
  '[Body] voted [n] to [m] on [day] to close the [thing] in [town] until crews can replace it, [person] said.',
  '“We have looked at every other way of doing this, and there is none that keeps the [thing] open,” said [person], [role]. “People will have to plan for a longer trip in the morning.”',
  'The [thing] opened in [year] at a cost of $[n].[m] million and carries about [n],[h] people a day, according to a report that [body] released on [month] [d].',
  'Of the [n] workers who were inside, [m] were taken to hospitals, or [p] percent, and all but one had been released by [day] evening, officials said.',
  '[person], [age], who has lived in [town] since [year], said that the smoke reached her kitchen before the alarm did. She and her two children walked to a neighbor’s house a half mile away.',
  'Temperatures fell to [d] degrees Fahrenheit overnight, and about [h] households lost power for between two and four hours. Crews from three counties worked to clear the roads.',
  'In a statement, [body] rejected claims that it had been warned. “No such letter was ever received by this office,” the statement said.',
  'The state’s share of the cost would rise from $[n] million to $[m] million over five years, an increase of [p]%, if lawmakers approve the plan before the session ends on [month] [d], [year].',
  'Witnesses described a scene of confusion. Some said that the first truck arrived within ten minutes; others put it closer to half an hour.',
  'It was not immediately clear who would pay for the repairs. A spokeswoman for the insurer declined to comment, and a message left with the owner’s attorney was not returned.',
  'The vote came after nearly four hours of testimony from residents, most of whom opposed the closing. [person], who runs a bakery two blocks from the [thing], brought a petition with [h] names on it.',
  '[person] told reporters on [day] that the search would go on “as long as there is light and as long as there is hope.” He would not say how many people were still missing.',
  'The company reported a profit of $[n].[m] million for the quarter that ended on [month] [d], compared with $[m].[n] million a year earlier. Sales rose [p] percent, to $[h] million.',
  'Under the agreement, teachers will receive raises of 3 percent in each of the next two years, and class sizes in the lower grades will be held to [d] pupils.',
  'The storm, which formed on [day], was about [h] miles east of [town] by 8 a.m. and was moving north at 12 mph, forecasters said. They expected it to weaken before it reached land.',
  'A judge will decide by [month] [d] whether the case can go forward. [person]’s lawyers argue that the search of his car on [day] was unlawful and that nothing found in it can be used.',
];

const capital = (text) => text[0].toUpperCase() + text.slice(1);
const pick = (list, i) => list[i % list.length];

/** The paragraph of a number. Slots step through the lists at different paces, so that few paragraphs are alike. */
export function paragraph(i) {
  const slots = {
    Body: capital(pick(bodies, i * 7)),
    body: pick(bodies, i * 5 + 1),
    town: pick(towns, i * 3),
    person: pick(people, i * 5),
    role: pick(roles, i * 11),
    thing: pick(things, i * 13),
    day: pick(days, i * 3),
    month: pick(months, i * 5),
    n: String(((i * 17) % 88) + 3),
    m: String(((i * 5) % 9) + 1),
    p: String(((i * 7) % 60) + 2),
    h: String(((i * 137) % 890) + 101),
    d: String(((i * 11) % 28) + 1),
    age: String(((i * 29) % 60) + 21),
    year: String(1950 + ((i * 31) % 74)),
  };
  return pick(paragraphs, i).replace(/\[(\w+)\]/g, (_, name) => slots[name] ?? '');
}

const countWords = (text) => text.match(/\S+/g)?.length ?? 0;

/** A wire story of about so many words. @param {number} words @param {number} [from] number of its first paragraph */
export function story(words, from = 0) {
  const lines = [
    `${pick(towns, from).toUpperCase()}, Ore., ${pick(months, from)} ${(from % 28) + 1} (Copydesk) — ${paragraph(from)}`,
  ];
  let have = countWords(lines[0]);
  for (let i = from + 1; have < words; i++) {
    const next = paragraph(i);
    lines.push(next);
    have += countWords(next);
  }
  return `${lines.join('\n\n')}\n`;
}

/** Many stories of about 500 words. @returns {{ name: string, text: string, words: number }[]} */
export function stories(totalWords, each = 500) {
  const all = [];
  for (let have = 0, i = 0; have < totalWords; i++) {
    const text = story(each, i * 37);
    const words = countWords(text);
    all.push({ name: `story-${String(i).padStart(6, '0')}.txt`, text, words });
    have += words;
  }
  return all;
}

/** Real articles that lie beside the project, where they do. @returns {{ name: string, text: string, words: number }[]} */
export function corpus(root, limitWords) {
  const folder = join(root, '..', 'shared', 'data', 'corpora');
  if (!existsSync(folder)) return [];
  const all = [];
  let have = 0;
  for (const part of ['wmt-news', 'wikinews', 'us-senate-press-releases', 'reuters-1987']) {
    const inside = join(folder, part);
    if (!existsSync(inside) || !statSync(inside).isDirectory()) continue;
    for (const name of readdirSync(inside)
      .filter((file) => file.endsWith('.txt') && !file.startsWith('README'))
      .sort()) {
      if (have >= limitWords) return all;
      const text = readFileSync(join(inside, name), 'utf8');
      const words = countWords(text);
      all.push({ name: `${part}-${name}`, text, words });
      have += words;
    }
  }
  return all;
}

export { countWords };
