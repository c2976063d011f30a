import { describe, expect, it } from 'vitest';
import { createReader } from '../../../server/src/core/index.ts';
import { readBlock } from '../../../server/src/core/language/block-facts.ts';
import { claimScores } from '../../../server/src/core/sourcing/claim-score.ts';
import { claimType } from '../../../server/src/core/sourcing/claim-types.ts';
import { readClaims } from '../../../server/src/core/sourcing/claims.ts';

const claimsOf = (text: string) =>
  createReader().read({ uri: 'file:///a.txt', text, format: 'plain' }).fact(readClaims);
const LEAD = 'The council met on Monday, the clerk said.\n\n';
const last = (text: string) => claimsOf(LEAD + text).at(-1);

describe('what kind of statement a sentence makes', () => {
  it.each([
    ['The mayor misled the council about the cost.', 'accusation'],
    ['The company has ignored warnings about the dam for years.', 'accusation'],
    ['Roe is a liar.', 'accusation'],
    ['People who smoke are twice as likely to suffer a stroke.', 'research'],
    ['Crime rose by 12 percent last year.', 'statistic'],
    ['Nearly two-thirds of voters oppose the plan.', 'statistic'],
    ['It was the largest protest in history.', 'superlative'],
    ['The plan is unfair and dangerous.', 'evaluation'],
    ['Congress should reject the plan.', 'evaluation'],
    ['The plan would cost jobs.', 'prediction'],
    ['The fire was caused by a faulty wire.', 'cause'],
    ['Farmers fear another dry summer.', 'mind'],
    ['The council met in the old school.', 'event'],
    ['The mayor was charged with fraud.', 'event'],
    ['The council voted 7-2 to close the bridge.', 'event'],
    ['The man was robbed on his way home.', 'event'],
  ])('%s', (text, type) => {
    expect(claimType(readBlock('body', text).sentences[0] as never)).toBe(type);
  });
});

describe('what needs a source', () => {
  it('weighs a claim above a report of what happened', () => {
    const weigh = (text: string): number => claimScores(readBlock('body', text))[0] ?? 0;
    expect(weigh('The agency had known about the leak for at least a year.')).toBeGreaterThan(
      weigh('Then, on Tuesday, she walked into the hall and sat down.'),
    );
  });

  it('gives the same weight on every reading', () => {
    const text = 'The new rules are unfair to small farms.';
    expect(claimScores(readBlock('body', text))).toEqual(claimScores(readBlock('body', text)));
  });

  it('asks where a claim stands alone', () => {
    expect(last('The company has stolen millions from its customers.')).toMatchObject({
      type: 'accusation',
      flagged: true,
      exempt: undefined,
    });
  });

  it.each([
    ['credited', 'The company has stolen millions from its customers, the auditor said.'],
    ['question', 'Has the company stolen millions from its customers?'],
    ['column', 'The company has stolen millions from my neighbors.'],
    ['linked', 'The company has stolen millions from its customers: https://example.com/audit.'],
    ['schedule', 'The council will vote on the budget on Monday.'],
    ['notice', 'A lawyer for the company did not respond to requests for comment.'],
  ])('excuses what is %s', (exempt, text) => {
    expect(last(text)).toMatchObject({ exempt, flagged: false });
  });

  it('lets a lead stand that is sourced below', () => {
    const text =
      'The company has stolen millions from its customers.\n\nIt overcharged them for ten years, auditor Ann Roe said.';
    const lead = createReader().read({ uri: 'file:///a.txt', text: `Audit finds fraud\n\n${text}`, format: 'plain' });
    expect(lead.fact(readClaims).find(({ type }) => type === 'accusation')?.exempt).toBe('lead');
  });
});
