import type { CancellationToken, Connection } from 'vscode-languageserver';
import { createReader, suggestRow, tryRow } from '../core/index.ts';
import { withoutRow, withRow } from '../workspace/desk-config.ts';
import type { Desks } from '../workspace/desks.ts';
import type { Files } from '../workspace/files.ts';
import { isWanted } from '../workspace/globs.ts';
import { relativeTo } from '../workspace/uris.ts';
import { type Encoding, positionsIn } from './positions.ts';
import * as protocol from './protocol.ts';
import { findAgain, type Reviews } from './reviews.ts';
import { writeConfig } from './rule-level.ts';
import type { SettingsSource } from './settings.ts';
import { MAX_LENGTH } from './warm-up.ts';
import type { WorkspaceDrafts } from './workspace-drafts.ts';

/** What suggesting rules needs from around it. */
export interface SuggestDeps {
  readonly connection: Connection;
  readonly files: Files;
  readonly desks: Desks;
  readonly settings: SettingsSource;
  readonly reviews: Reviews;
  readonly drafts: WorkspaceDrafts;
  readonly encoding: Encoding;
  readonly breathe: () => Promise<void>;
  /** Configuration has been written: what depends on it must be asked for again. */
  readonly changed: () => void;
}

/** Places that are told of a trial: enough to judge a row by. */
const SAMPLES = 100;
/** Prose that a trial remembers between drafts, in UTF-16 units. */
const REMEMBERED = 100_000;

/** Answers what a desk asks before it adds a row of its own: what the row would be, and what it would find. */
export function answerRuleSuggestions(deps: SuggestDeps): void {
  const { connection, files, desks, settings, reviews, drafts, encoding, breathe, changed } = deps;
  const deskOf = async (uri: string): ReturnType<Desks['of']> => desks.of(uri, await settings.of(uri));

  const suggest = async ({
    uri,
    fingerprint,
    range,
  }: protocol.SuggestRowParams): Promise<protocol.DeskRowText | null> => {
    const reviewed = await reviews.of(uri);
    if (reviewed?.draft === undefined) return null;
    const finding = fingerprint === undefined ? undefined : findAgain(reviewed, fingerprint);
    const at = finding ?? (range === undefined ? undefined : reviewed.positions.span(range));
    if (at === undefined) return null;
    const taken = new Set((reviewed.desk.config.house.rows ?? []).map(({ entry }) => entry));
    return suggestRow(reviewed.draft, at, finding?.fixes[0], taken) ?? null;
  };
  const attempt = async (
    { row, folders }: protocol.TryRowParams,
    token: CancellationToken,
  ): Promise<protocol.TryRowOutcome> => {
    const trial = tryRow(row);
    const none = { hits: 0, drafts: 0, read: 0, samples: [], broken: [], stopped: false };
    if ('problem' in trial) return { ...none, problem: trial.problem };
    const reader = createReader(undefined, REMEMBERED);
    const samples: protocol.RowSample[] = [];
    let [hits, hit, read] = [0, 0, 0];
    const stop = (): boolean => token.isCancellationRequested;
    for (const uri of await drafts.find(folders, stop)) {
      if (stop()) break;
      const desk = await deskOf(uri);
      const draft = isWanted(relativeTo(desk.root, uri), desk.config) ? await drafts.read(uri) : undefined;
      if (draft === undefined || draft.text.length > MAX_LENGTH) continue;
      read++;
      const found = trial.find(reader.read({ uri, ...draft }));
      hits += found.length;
      if (found.length > 0) hit++;
      const positions = positionsIn(draft.text, encoding);
      for (const one of found.slice(0, SAMPLES - samples.length)) {
        const { start, end } = positions.range(one);
        const line = draft.text.slice(draft.text.lastIndexOf('\n', one.start - 1) + 1).split('\n', 1)[0] as string;
        samples.push({ uri, path: relativeTo(desk.root, uri), start, end, line: line.slice(0, 300).trim() });
      }
      await breathe();
    }
    return { hits, drafts: hit, read, samples, broken: trial.broken, stopped: stop() };
  };

  connection.onRequest(protocol.suggestRow.method, suggest);
  connection.onRequest(protocol.tryRow.method, attempt);
  connection.onRequest(
    protocol.addRow.method,
    async ({ uri, row }: protocol.AddRowParams): Promise<protocol.RuleLevelOutcome> => {
      const trial = tryRow(row);
      if ('problem' in trial) return { done: false, message: trial.problem };
      const { root } = await deskOf(uri);
      const outcome = await writeConfig(files, root, (text) => withRow(text, row), `The rule “${row.entry}” is on`);
      if (outcome.done) changed();
      return outcome;
    },
  );
  connection.onRequest(
    protocol.removeRow.method,
    async ({ uri, entry }: protocol.RemoveRowParams): Promise<protocol.Outcome> => {
      const { root } = await deskOf(uri);
      const outcome = await writeConfig(files, root, (text) => withoutRow(text, entry), `“${entry}” is gone`);
      if (outcome.done) changed();
      return outcome;
    },
  );
}
