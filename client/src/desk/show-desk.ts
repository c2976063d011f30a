import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showChanges } from './changes-view.ts';
import { keepChecks } from './checks-store.ts';
import { followFacts } from './draft-facts.ts';
import { showIgnored } from './ignored-view.ts';
import { showLedger } from './ledger-view.ts';
import { registerReviewActions } from './review-actions.ts';
import { showReview } from './review-view.ts';
import { showSources } from './sources-view.ts';

/** The Desk: the views in the activity bar, and their commands. */
export function showDesk(client: BaseLanguageClient): vscode.Disposable {
  const facts = followFacts(client);
  return vscode.Disposable.from(
    facts,
    showReview(),
    registerReviewActions(),
    showSources(facts),
    showLedger(facts, keepChecks()),
    showChanges(client),
    showIgnored(client),
  );
}
