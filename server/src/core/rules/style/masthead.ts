import { PROSE_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

/** Papers whose masthead begins with “The”. */
const WITH =
  'New York Times|Washington Post|Wall Street Journal|Guardian|Boston Globe|Economist|Atlantic|New Yorker|New York Post|Washington Times|Philadelphia Inquirer|Dallas Morning News|Seattle Times|Denver Post|Baltimore Sun|Sydney Morning Herald|Globe and Mail|Irish Times|Jerusalem Post|Times of India|Times of Israel|Straits Times|Hindu|Australian|Daily Telegraph|Telegraph|Observer|Sunday Times|Scotsman|Toronto Star|Arizona Republic|Charlotte Observer|Columbus Dispatch|Courier-Journal|Oklahoman|Oregonian|Plain Dealer|Sacramento Bee|Tennessean|Indianapolis Star|Virginian-Pilot|Detroit News|Cincinnati Enquirer|Hollywood Reporter|Hill|Intercept|Texas Tribune|Marshall Project|Moscow Times|Kyiv Independent|Lancet|Associated Press';
/** Papers whose masthead has none. */
const WITHOUT =
  'Los Angeles Times|Chicago Tribune|San Francisco Chronicle|Chicago Sun-Times|Houston Chronicle|Miami Herald|Newsday|USA Today|Tampa Bay Times|Minneapolis Star Tribune|Star Tribune|Kansas City Star|Las Vegas Review-Journal|Milwaukee Journal Sentinel|Orlando Sentinel|Financial Times|Daily Mail|Daily Mirror|Le Monde|Der Spiegel|Haaretz|Al Jazeera|Politico|Axios|ProPublica|Newsweek|Time magazine|Variety|Rolling Stone|Sports Illustrated|National Geographic|Reuters|Bloomberg News|Agence France-Presse';
/** The article is the noun's that follows: “the New York Times reporter”. */
const NOUN =
  /^(?:['’]s?)?(?: \p{Ll}+)?? (?:reporter|columnist|editorial|article|story|best-?seller|poll|crossword|investigation|review|critic|obituary|op-ed|opinion|building|website|report|interview|journalist|correspondent|editor|writer|photographer|podcast|newsroom|survey|headline|magazine|book|style|analysis|piece|database|app|bureau|staff)s?\b/u;

function* read(block: BlockFacts): Iterable<Form> {
  yield* byPattern(block, new RegExp(`(?<![.!?“”"] )\\bthe (?<name>${WITH})(?![\\p{L}-])`, 'gu'), (match) => {
    const name = match.groups?.['name'] ?? '';
    const after = block.masked.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const before = block.masked.slice(Math.max(0, match.index - 30), match.index);
    if (NOUN.test(after)) return undefined;
    // Everyday words in capitals may be something else: "the Guardian of the bridge".
    if (
      /^(?:Guardian|Economist|Atlantic|Hill|Hindu|Australian|Observer|Telegraph|Intercept|Lancet|Oregonian|Oklahoman|Tennessean|Scotsman)$/.test(
        name,
      ) &&
      !/\b(?:told|in|to|by|for|newspapers?|magazine|wrote in|according to|paper|daily|editor of|reported|quoted)(?: \p{Ll}+)? $/u.test(
        before,
      ) &&
      !/^ (?:reported|newspaper|said|wrote|first reported|has reported|quoted)\b/.test(after)
    )
      return undefined;
    if (
      /^(?:Atlantic|Hill|Hindu|Australian)$/.test(name) &&
      !/\b(?:told|magazine|newspaper|wrote in|according to) $/.test(before)
    )
      return undefined;
    return { entry: 'cap.newspaper-the', to: `The ${name}`, fix: 'suggest' };
  });
  yield* byPattern(block, new RegExp(`\\bThe (?<name>${WITHOUT})(?![\\p{L}-])`, 'gu'), (match) => {
    const before = block.masked.slice(0, match.index);
    if (/(?:^|[.!?:]["”’]?\s+)$/.test(before)) return undefined;
    return { entry: 'cap.newspaper-the', to: `the ${match.groups?.['name']}`, fix: 'suggest' };
  });
}

export const masthead = formRule({
  id: 'style/masthead',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'The article of a newspaper’s name, as its masthead has it.',
  why: 'Where “The” is part of the name it has a capital, and where it is not it has none.',
  source: 'AP Stylebook, “newspaper names”',
  houses: ['ap', 'upi', 'reuters'],
  examples: {
    bad: [
      {
        text: 'She told the New York Times that she would run.',
        fixed: 'She told The New York Times that she would run.',
      },
      {
        text: 'He told The Los Angeles Times that he would run.',
        fixed: 'He told the Los Angeles Times that he would run.',
      },
    ],
    good: [
      'She told The New York Times that she would run.',
      'She is the New York Times columnist who wrote the book.',
    ],
  },
  read,
});
