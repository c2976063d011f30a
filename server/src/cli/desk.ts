import { dirname, join, parse, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hash, rules } from '../core/index.ts';
import { diskFiles } from '../hosts/disk-files.ts';
import { createDesks, type Desk } from '../workspace/desks.ts';
import { noFiles } from '../workspace/files.ts';

/** Options that every reviewing command has. */
export interface DeskOptions {
  readonly house?: string | undefined;
  /** `style/percent=off`, or a rule alone for warning. */
  readonly rule?: readonly string[] | undefined;
  readonly 'no-config'?: boolean | undefined;
}

/** The configuration that holds for a draft on disk: the nearest `.copydesk` above it, under what the command line says. */
export function deskFinder(options: DeskOptions): (path: string) => Promise<Desk> {
  const levels = Object.fromEntries(
    (options.rule ?? []).map((setting) => {
      const [id, level] = setting.split('=');
      return [id, level ?? 'warning'];
    }),
  );
  const review = {
    ...(options.house === undefined ? {} : { house: options.house }),
    ...(Object.keys(levels).length === 0 ? {} : { rules: levels }),
  };
  const settings = { review, key: hash(JSON.stringify(review)) };
  const files = options['no-config'] === true ? noFiles : diskFiles;
  // The desk's folder may be anywhere above the draft, so the whole tree that the draft stands in counts as open.
  const trees = new Set<string>();
  const treeOf = (path: string): string => {
    const { root } = parse(path);
    return pathToFileURL(join(root, relative(root, path).split(/[\\/]/)[0] ?? '')).href;
  };
  const desks = createDesks(files, rules, () => [...trees]);
  const known = new Map<string, Promise<Desk>>();
  return (path) => {
    trees.add(treeOf(path));
    const folder = dirname(path);
    const desk = known.get(folder) ?? desks.of(pathToFileURL(path).href, settings);
    known.set(folder, desk);
    return desk;
  };
}
