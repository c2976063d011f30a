import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';

/** Prefixes that join without a hyphen. */
const PREFIX =
  /^(auto|bi|co|cyber|hyper|infra|inter|intra|macro|mega|meta|micro|mini|mono|multi|non|omni|pan|para|peri|photo|poly|post|pre|pseudo|re|retro|semi|socio|sub|super|supra|tele|trans|tri|ultra|un|under|uni)-(\p{Ll}{3,})$/u;

/** Words in which the hyphen stays: two of a kind to tell apart, who somebody is to another, and what the stylebooks list. */
const KEPT = new Set(
  'co-author? co-chair co-chairs co-chairman co-chairwoman co-defendant co-defendants co-host co-hosts co-owner co-owners co-owned co-pilot co-pilots co-sign co-signer co-sponsor co-sponsors co-sponsored co-star co-stars co-starred co-worker co-workers co-wrote co-write co-written co-writer co-writers co-produced co-producer co-op co-ops co-founder co-founders co-founded co-found co-director co-directors co-leader co-leaders co-president co-captain co-captains co-creator co-creators co-executive co-ed re-cover re-covered re-form re-formed re-sign re-signed re-signs re-sent re-create re-created re-creation re-creating re-press re-lease re-dress re-mark re-sort re-sorted re-treat re-up re-using mid-sized mid-size mid-table mid-air mid-range non-native non-profit? non-starter non-fiction non-executive non-essential non-state over-the up-to post-war? post-mortem? multi-core multi-instance bi-fold uni-bond un-american out-of sub-saharan pre-tax mini-me auto-immune pan-european tri-state mid-season mid-morning mid-afternoon mid-sentence mid-flight mid-week mid-summer tri-series semi-final? semi-finals? pre-dawn pre-teen trans-atlantic ultra-orthodox ultra-nationalist? inter-korean over-the-counter post-it up-close up-front up-tempo out-box pre-production post-production re-tool sub-zero? super-rich super-fast ultra-thin para-athlete co-conspirator co-conspirators re-examination?'
    .split(' ')
    .filter((word) => !word.endsWith('?')),
);

export const prefixHyphen = defineRule({
  id: 'style/prefix-hyphen',
  scope: 'sentence',
  zones: READER_ZONES,
  level: 'hint',
  summary: 'A prefix set off by a hyphen that the dictionary does not ask for.',
  why: 'Most prefixes join their word: “cooperate”, “nonprofit”, “preseason”. The hyphen stays before a capital, where words would be mistaken (“re-sign”), and where joined vowels cannot be read.',
  source: 'AP Stylebook, “prefixes”; Merriam-Webster',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words that keep the hyphen.') },
  messages: { join: (said: string, to: string) => `“${said}” is “${to}” without the hyphen.` },
  examples: {
    bad: [
      { text: 'The parts came pre-assembled.', fixed: 'The parts came preassembled.' },
      { text: 'It is a multi-channel plan.', fixed: 'It is a multichannel plan.' },
    ],
    good: ['A co-worker will re-sign in mid-May.', 'It is an anti-tax group.', 'The pro-union vote was over-the-top.'],
  },
  *check(sentence, { options }) {
    for (const token of sentence.tokens) {
      if (token.kind !== 'word' || !token.text.includes('-')) continue;
      const found = PREFIX.exec(token.lower);
      if (found === null || KEPT.has(token.lower) || options.allow.includes(token.lower)) continue;
      const [, prefix = '', rest = ''] = found;
      if (/\p{Lu}/u.test(token.text.slice(1))) continue;
      // "pre-announced", "multi-instance", "non-native": joined vowels and doubled letters that are hard to read, but for "re-elect".
      if (prefix !== 're' && prefix !== 'co' && /[aeiou]$/.test(prefix) && rest.startsWith(prefix.slice(-1))) continue;
      if (
        prefix === 'out' || prefix === 'up' || prefix === 'over'
          ? /^(?:of|to|and|the|in|on|there|here)/.test(rest)
          : false
      )
        continue;
      const text = token.text.replace('-', '');
      yield {
        at: token,
        say: ['join', token.text, text],
        entry: 'hy.prefix',
        fixes: [{ title: `Change to “${text}”`, safe: false, edits: [{ start: token.start, end: token.end, text }] }],
      };
    }
  },
});
