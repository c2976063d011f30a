/** Everything that ships is under a licence that lets it ship, and is credited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';

const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
]);

interface Package {
  readonly name?: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifestOf = (place: string): Package =>
  JSON.parse(readFileSync(join(ROOT, place, 'package.json'), 'utf8')) as Package;

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packages that the bundles may hold, by where they are installed: those we depend on, and theirs. */
function shipped(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const found = new Set<string>();
  const todo = [''];
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) {
      let holder: string = place;
      while (holder !== '' && packages[`${holder}/node_modules/${name}`] === undefined)
        holder = holder.includes('/node_modules/') ? holder.slice(0, holder.lastIndexOf('/node_modules/')) : '';
      const at: string = `${holder === '' ? '' : `${holder}/`}node_modules/${name}`;
      if (packages[at] === undefined || found.has(at)) continue;
      found.add(at);
      todo.push(at);
    }
  }
  return [...found];
}

it('every package that the bundles may hold is free to ship', () => {
  const all = shipped();
  expect(all.length).toBeGreaterThan(20);
  const wrong = all.flatMap((place) => {
    const { license, licenses } = manifestOf(place);
    const name = typeof license === 'object' ? license.type : (license ?? licenses?.[0]?.type ?? 'none');
    const choices = name.replace(/[()]/g, '').split(' OR ');
    return choices.some((choice) => ALLOWED.has(choice)) ? [] : [`${place}: ${name}`];
  });
  expect(wrong).toEqual([]);
});

it('what is shipped is pinned exactly', () => {
  const { dependencies = {} } = manifestOf('.');
  expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('every package we depend on is credited', () => {
  const credits = readFileSync(join(ROOT, 'docs/CREDITS.md'), 'utf8');
  expect(Object.keys(manifestOf('.').dependencies ?? {}).filter((name) => !credits.includes(`| ${name} |`))).toEqual(
    [],
  );
});
