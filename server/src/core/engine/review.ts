import type { Config } from '../config/config.ts';
import type { Draft, Story } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import type { AnyRule } from '../rules/rule.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import type { Budget } from './budget.ts';
import type { Failure, Review } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { type Meter, NO_METER } from './meter.ts';
import {
  type Candidate,
  dropDuplicates,
  dropOverlapped,
  numberTwins,
  sortFindings,
  splitIgnored,
  toCandidate,
} from './pipeline.ts';
import {
  activeRules,
  editGuard,
  keepDraftFixesClean,
  keepWritable,
  placeRaw,
  type Raw,
  type RawReview,
  reviewBlock,
  runRule,
} from './run-rules.ts';

/** Reviews drafts under one configuration. It keeps what it found of each block; the answers do not depend on that. */
export interface Reviewer {
  readonly config: Config;
  /** Everything but story rules. */
  review(draft: Draft): Review;
  /** Story rules over drafts of one story; what they find, by draft. */
  reviewStory(story: Story): ReadonlyMap<string, Review>;
}

/** A block's findings with their fingerprints, in block offsets. */
interface BlockReview extends RawReview {
  readonly prints: readonly string[];
}

function printOf(raw: Raw, draft: Draft, starts: readonly Span[]): string {
  const block = draft.blocks[lastStartingAt(starts, raw.at.start)];
  if (block === undefined || raw.at.start >= block.span.end)
    return fingerprint(raw.rule.id, raw.entry, draft.text, raw.at);
  const prose = {
    start: block.map.toProse(raw.at.start),
    end: Math.max(block.map.toProse(raw.at.end), block.map.toProse(raw.at.start)),
  };
  return fingerprint(raw.rule.id, raw.entry, block.text, prose);
}

/** One failure a rule is enough: a rule that throws on every block would bury the review. */
function oncePerRule(failures: readonly Failure[]): readonly Failure[] {
  const seen = new Set<string>();
  return failures.filter((failure) => !seen.has(failure.rule) && seen.add(failure.rule) !== undefined);
}

function finish(draft: Draft, candidates: readonly Candidate[], failures: readonly Failure[], config: Config): Review {
  const settled = numberTwins(sortFindings(dropOverlapped(dropDuplicates(candidates))));
  const { kept, ignored } = splitIgnored(settled, draft, config);
  return { uri: draft.uri, findings: kept.map(({ finding }) => finding), ignored, failures: oncePerRule(failures) };
}

/**
 * A reviewer for one configuration.
 * @param rules the rules there are; those that `config` turns off are not run
 * @param meter is told what each rule takes
 * @param isPaused says of a rule whether it is to be left out, because it took too long before
 */
export function createReviewer(
  config: Config,
  rules: readonly AnyRule[],
  meter: Meter = NO_METER,
  isPaused: Budget['isPaused'] = () => false,
): Reviewer {
  const actives = activeRules(config, rules, { meter, isPaused });
  const blockRules = actives.filter(({ rule }) => rule.scope === 'sentence' || rule.scope === 'block');
  const draftRules = actives.filter(({ rule }) => rule.scope === 'draft');
  const storyRules = actives.filter(({ rule }) => rule.scope === 'story');
  const known = new WeakMap<BlockFacts, BlockReview>();
  const ofBlock = (facts: BlockFacts): BlockReview => {
    let found = known.get(facts);
    if (found === undefined) {
      const result = reviewBlock(facts, blockRules);
      found = { ...result, prints: result.raws.map((raw) => fingerprint(raw.rule.id, raw.entry, facts.text, raw.at)) };
      known.set(facts, found);
    }
    return found;
  };
  return {
    config,
    review(draft) {
      const candidates: Candidate[] = [];
      const failures: Failure[] = [];
      for (const block of draft.blocks) {
        const found = ofBlock(block.facts);
        for (const failure of found.failures) failures.push(failure);
        found.raws.forEach((raw, i) => {
          candidates.push(toCandidate(keepWritable(placeRaw(raw, block), draft.format), found.prints[i] as string));
        });
      }
      const starts = draft.blocks.map((block) => block.span);
      const mayEdit = editGuard(draft);
      for (const active of draftRules) {
        const found = runRule(active, draft, draft.text.length);
        for (const failure of found.failures) failures.push(failure);
        for (const raw of found.raws)
          candidates.push(
            toCandidate(keepWritable(keepDraftFixesClean(raw, mayEdit), draft.format), printOf(raw, draft, starts)),
          );
      }
      return meter('finish', () => finish(draft, candidates, failures, config));
    },
    reviewStory(story) {
      const byUri = new Map<string, Raw[]>(story.drafts.map((draft) => [draft.uri, []]));
      const failures: Failure[] = [];
      for (const active of storyRules) {
        const found = runRule(active, story, 0);
        for (const failure of found.failures) failures.push(failure);
        for (const raw of found.raws) byUri.get(raw.uri ?? '')?.push(raw);
      }
      return new Map(
        story.drafts.map((draft, i) => {
          const starts = draft.blocks.map((block) => block.span);
          const mayEdit = editGuard(draft);
          const candidates = (byUri.get(draft.uri) ?? []).map((raw) =>
            toCandidate(keepWritable(keepDraftFixesClean(raw, mayEdit), draft.format), printOf(raw, draft, starts)),
          );
          return [draft.uri, finish(draft, candidates, i === 0 ? failures : [], config)];
        }),
      );
    },
  };
}
