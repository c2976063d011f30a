import type { Draft } from '../../draft/draft.ts';
import { ORGANISATION_WORDS } from '../../lexicons/name-words.ts';
import type { ClaimType } from '../../sourcing/claim-types.ts';
import { type Claim, readClaims } from '../../sourcing/claims.ts';
import { readAttributions, type Source } from '../../sourcing/model.ts';
import type { Fix } from '../rule.ts';

/** Whether the copy is a single sentence. */
export function isAlone(draft: Draft): boolean {
  let count = 0;
  for (const { zone, facts } of draft.blocks) if (zone === 'body') count += facts.sentences.length;
  return count < 2;
}

/** Claims of these kinds that stand without a source they need. */
export function unsourced(draft: Draft, types: readonly ClaimType[]): readonly Claim[] {
  // A sentence alone has no story around it that could name a source.
  if (isAlone(draft)) return [];
  return draft.fact(readClaims).filter((claim) => claim.flagged && types.includes(claim.type));
}

const SHOWN = 3;
const escaped = (text: string): string => text.replace(/[\\$}|,]/g, '\\$&');

/** How a source is credited at later mention: “Roe said”, “the spokesman said”, “according to the report”. */
function credit(draft: Draft, source: Source): string | undefined {
  const own = draft.text.slice(source.start, source.end);
  if (source.kind === 'named') {
    const words = (source.name ?? own).split(/\s+/);
    if (words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))) return undefined;
    // A firm or a council keeps its whole name; of a person's name the last word stays.
    const whole = words.length === 1 || words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
    return `${whole ? words.join(' ') : words.at(-1)} said`;
  }
  if (source.kind === 'role' && source.role !== undefined && /^\p{Ll}+$/u.test(source.role))
    return `the ${source.role} said`;
  const head = /(\p{Ll}+)$/u.exec(own.split(/\s(?:by|of|from|in|on|for|that|which)\s/)[0] ?? '')?.[1];
  return source.kind === 'document' && head !== undefined ? `according to the ${head}` : undefined;
}

/** Whoever the story credits, the most often first. */
function readCreditWords(draft: Draft): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source, reporting } of draft.fact(readAttributions).attributions) {
    const name = source === null || !reporting ? undefined : credit(draft, source);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The likely credits of this story: whoever was credited right before, then whoever is credited most. */
function likelyCredits(draft: Draft, claim: Claim): readonly string[] {
  const first = claim.before === undefined ? undefined : credit(draft, claim.before);
  return [...new Set([...(first === undefined ? [] : [first]), ...draft.fact(readCreditWords)])].slice(0, SHOWN);
}

/** Fixes that credit the sentence before its full stop: to the likely sources of this story, or to a blank with them as choices. */
export function attributionFixes(draft: Draft, claim: Claim): readonly Fix[] {
  const stop = /[.!]['’)]*\s*$/.exec(draft.text.slice(claim.start, claim.end));
  if (stop === null) return [];
  const at = { start: claim.start + stop.index, end: claim.start + stop.index };
  const credits = likelyCredits(draft, claim);
  const choice = credits.length > 1 ? `\${1|${credits.map(escaped).join(',')}|}` : `\${1:source} said`;
  return [
    ...credits.map(
      (words): Fix => ({ title: `Add “, ${words}”`, safe: false, edits: [{ ...at, text: `, ${words}` }] }),
    ),
    { title: 'Add who says so', safe: false, snippet: true, edits: [{ ...at, text: `, ${choice}` }] },
  ];
}
