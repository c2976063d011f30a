import type { Draft } from '../../draft/draft.ts';
import type { ClaimType } from '../../sourcing/claim-types.ts';
import { type Claim, readClaims } from '../../sourcing/claims.ts';
import { readAttributions, type Source } from '../../sourcing/model.ts';
import type { Fix } from '../rule.ts';

/** Claims of these kinds that stand without a source they need. */
export function unsourced(draft: Draft, types: readonly ClaimType[]): readonly Claim[] {
  return draft.fact(readClaims).filter((claim) => claim.flagged && types.includes(claim.type));
}

const SHOWN = 3;
const escaped = (text: string): string => text.replace(/[\\$}|,]/g, '\\$&');

/** How a source is named at later mention: the last word of a person's name, else the words themselves. */
function laterName(draft: Draft, source: Source): string | undefined {
  if (source.kind === 'named') {
    const name = source.name ?? draft.text.slice(source.start, source.end);
    const words = name.split(/\s+/);
    const plain = words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) && words.length <= 4;
    if (!plain) return undefined;
    return source.role === undefined && words.length === 1 ? name : words.at(-1);
  }
  return undefined;
}

/** The likely sources of this story: whoever was credited right before, then whoever is credited most. */
function likelySources(draft: Draft, claim: Claim): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source, reporting } of draft.fact(readAttributions).attributions) {
    if (source === null || !reporting) continue;
    const name = laterName(draft, source);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const first = claim.before === undefined ? undefined : laterName(draft, claim.before);
  return [...new Set([...(first === undefined ? [] : [first]), ...byCount])].slice(0, SHOWN);
}

/** Fixes that add “, X said” before the full stop: the likely sources, then a blank with them as choices. */
export function attributionFixes(draft: Draft, claim: Claim): readonly Fix[] {
  const text = draft.text.slice(claim.start, claim.end);
  const stop = /[.!]["”’')]*\s*$/.exec(text);
  if (stop === null) return [];
  const at = { start: claim.start + stop.index, end: claim.start + stop.index };
  const sources = likelySources(draft, claim);
  const fixes = sources.map(
    (name): Fix => ({
      title: `Add “, ${name} said”`,
      safe: false,
      edits: [{ ...at, text: `, ${name} said` }],
    }),
  );
  const choice = sources.length > 1 ? `\${1|${sources.map(escaped).join(',')}|}` : `\${1:source}`;
  return [
    ...fixes,
    { title: 'Add who says so', safe: false, snippet: true, edits: [{ ...at, text: `, ${choice} said` }] },
  ];
}
