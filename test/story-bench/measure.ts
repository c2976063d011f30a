import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { seeded } from '../../scripts/random.mjs';
import {
  createReader,
  createReviewer,
  type Finding,
  type Reviewer,
  resolveConfig,
  rules,
} from '../../server/src/core/index.ts';
import { SIBLING_BREAKS } from './break-siblings.ts';
import { type BenchStory, BREAKS } from './breaks.ts';
import { HEADLINE_PLACES, PEOPLE } from './facts.ts';

const folder = (name: string): string => join(import.meta.dirname, name);
const read = (name: string): Map<string, string> =>
  new Map(readdirSync(folder(name)).map((file) => [file, readFileSync(join(folder(name), file), 'utf8')]));

/** The clean stories, read from the files beside this one. */
export function benchStories(): BenchStory[] {
  return [...read('stories')].map(([file, text]) => {
    const id = basename(file).replace(/\.\w+$/, '');
    return { id, uri: file, text, people: PEOPLE.get(id) ?? [], place: HEADLINE_PLACES[id] };
  });
}

/** This family alone: what the others find is none of the bench's business. */
const OWN = rules.filter(({ id }) => id.startsWith('consistency/'));
const reviewers = new Map<string, Reviewer>();
function reviewer(on: readonly string[]): Reviewer {
  const key = on.join();
  const known = reviewers.get(key);
  if (known !== undefined) return known;
  const levels = Object.fromEntries(
    on.filter((id) => OWN.some((rule) => rule.id === id)).map((id) => [id, 'information']),
  );
  const made = createReviewer(
    resolveConfig(on.length === 0 ? {} : { config: JSON.stringify({ rules: levels }) }, OWN).config,
    OWN,
  );
  reviewers.set(key, made);
  return made;
}
const findings = (uri: string, text: string, on: readonly string[] = []): readonly Finding[] =>
  reviewer(on).review(createReader().read({ uri: `file:///${uri}`, text })).findings;

const show = (text: string, { rule, start, end, message }: Finding): string =>
  `  ${rule} «${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]» ${message}`;

/** How often a kind of break was made and found. */
export interface Row {
  readonly kind: string;
  readonly made: number;
  readonly found: number;
  readonly missed: readonly string[];
}

const ROUNDS = 3;

/** Recall of each kind of break over all stories. */
export function measure(stories: readonly BenchStory[], seed: number): Row[] {
  return BREAKS.map(({ kind, rules: wanted, make, on }) => {
    let made = 0;
    let found = 0;
    const missed: string[] = [];
    const seen = new Set<string>();
    stories.forEach((story, i) => {
      for (let round = 0; round < ROUNDS; round++) {
        const broken = make(story, seeded(seed + 7919 * i + 104729 * round));
        if (broken === undefined || broken.text === story.text || seen.has(broken.text)) continue;
        seen.add(broken.text);
        made++;
        const from = broken.text.lastIndexOf('\n\n', broken.at - 1);
        const next = broken.text.indexOf('\n\n', broken.at);
        const paragraph = { start: Math.max(0, from), end: next < 0 ? broken.text.length : next };
        const touches = (span: { start: number; end: number }): boolean =>
          span.start <= paragraph.end && span.end >= paragraph.start;
        const all = findings(broken.uri ?? story.uri, broken.text, on);
        if (all.some((finding) => wanted.includes(finding.rule) && (touches(finding) || finding.related.some(touches))))
          found++;
        else
          missed.push(
            `  ${story.id}: ${broken.text.slice(Math.max(0, broken.at - 60), broken.at + 60).replaceAll('\n', '⏎')}${all.map((finding) => `\n  -> ${show(broken.text, finding)}`).join('')}`,
          );
      }
    });
    return { kind, made, found, missed };
  });
}

/** Findings on clean stories, and on clean stories with an addition that is like a break but right. */
export function measureClean(
  stories: readonly BenchStory[],
  seed: number,
): { readonly read: number; readonly alarms: readonly string[] } {
  const alarms: string[] = [];
  let count = 0;
  const look = (uri: string, text: string, name: string, on: readonly string[]): void => {
    count++;
    const found = findings(uri, text, on);
    if (found.length > 0) alarms.push(`${name}\n${found.map((finding) => show(text, finding)).join('\n')}`);
  };
  stories.forEach((story, i) => {
    look(story.uri, story.text, story.id, []);
    for (const { kind, control, on } of BREAKS) {
      const text = control?.(story, seeded(seed + 31 * i));
      if (text !== undefined)
        look(text.startsWith('---') ? 'a.md' : story.uri, text, `${story.id} (right: ${kind})`, on ?? []);
    }
  });
  for (const { story, sibling } of siblings(stories)) {
    count++;
    const drafts = [
      createReader().read({ uri: 'file:///a.txt', text: story.text }),
      createReader().read({ uri: 'file:///b.txt', text: sibling }),
    ];
    for (const [uri, { findings: found }] of reviewer([]).reviewStory({ drafts }))
      if (found.length > 0)
        alarms.push(
          `${story.id} and its sibling\n${found.map((finding) => show(uri.endsWith('a.txt') ? story.text : sibling, finding)).join('\n')}`,
        );
    const alone = findings('b.txt', sibling);
    if (alone.length > 0)
      alarms.push(`sibling of ${story.id}\n${alone.map((finding) => show(sibling, finding)).join('\n')}`);
  }
  return { read: count, alarms };
}

function siblings(stories: readonly BenchStory[]): { story: BenchStory; sibling: string }[] {
  return [...read('siblings')].flatMap(([file, sibling]) => {
    const story = stories.find(({ uri }) => uri === file);
    return story === undefined ? [] : [{ story, sibling }];
  });
}

/** Recall of what differs between two drafts of one story. */
export function measureSiblings(stories: readonly BenchStory[], seed: number): Row[] {
  return SIBLING_BREAKS.map(({ kind, rules: wanted, make }) => {
    let made = 0;
    let found = 0;
    const missed: string[] = [];
    const seen = new Set<string>();
    siblings(stories).forEach(({ story, sibling }, i) => {
      for (let round = 0; round < ROUNDS; round++) {
        const broken = make({ ...story, text: sibling }, seeded(seed + 7919 * i + 104729 * round));
        if (broken === undefined || seen.has(broken.text)) continue;
        seen.add(broken.text);
        made++;
        const drafts = [
          createReader().read({ uri: 'file:///a.txt', text: story.text }),
          createReader().read({ uri: 'file:///b.txt', text: broken.text }),
        ];
        const all = [...reviewer([]).reviewStory({ drafts }).values()].flatMap((review) => review.findings);
        if (all.some(({ rule }) => wanted.includes(rule))) found++;
        else
          missed.push(
            `  ${story.id}: ${broken.text.slice(Math.max(0, broken.at - 60), broken.at + 60).replaceAll('\n', '⏎')}`,
          );
      }
    });
    return { kind, made, found, missed };
  });
}
