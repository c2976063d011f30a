import type { Draft, Story } from '../draft/draft.ts';
import { type Profile, readProfiles } from './profiles.ts';

/** What one draft says of a person. */
export interface Told {
  readonly profile: Profile;
  readonly draft: Draft;
}

const key = ({ person }: Profile): string =>
  `${person.given} ${person.surname}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** People that two drafts of a story speak of, each draft's profile in the order of drafts. */
export function sharedPeople({ drafts }: Story): readonly (readonly Told[])[] {
  const people = new Map<string, Told[]>();
  for (const draft of drafts)
    for (const profile of draft.fact(readProfiles)) {
      const known = people.get(key(profile));
      if (known === undefined) people.set(key(profile), [{ profile, draft }]);
      else if (known[known.length - 1]?.draft !== draft) known.push({ profile, draft });
    }
  return [...people.values()].filter((told) => told.length > 1);
}
