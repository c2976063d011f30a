import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../core/index.ts';
import { ACCEPTABLE } from './accepting.ts';
import { type Editor, FIX_ALL, SERVER_COMMANDS } from './capabilities.ts';
import { fixAllEdits } from './fix-all.ts';
import { findAgain, type Reviewed, type Reviews } from './reviews.ts';
import { type FindingData, SOURCE, toFixEdit, toWorkspaceEdit } from './to-lsp.ts';

/** What an action carries so that its edit can be made later, from the draft as it stands then. */
interface ActionData {
  readonly uri: string;
  /** One fix of a finding. */
  readonly fix?: { readonly fingerprint: string; readonly title: string };
  /** All safe fixes, of one rule where it is given. */
  readonly all?: { readonly rule?: string };
}

/** Most entries in the light bulb: a longer menu is not read. */
const MAX_ENTRIES = 7;

type Offer = { readonly rank: number; readonly action: CodeAction };

const wants = ({ only }: CodeActionParams['context'], kind: string): boolean =>
  only?.some((prefix) => prefix === '' || kind === prefix || kind.startsWith(`${prefix}.`)) ?? false;

const dataOf = ({ data }: Diagnostic): FindingData | undefined => data as FindingData | undefined;

/** The findings an action list is asked for: those of the given diagnostics, else those that the range touches. */
function findingsAt({ range, context }: CodeActionParams, reviewed: Reviewed): readonly Finding[] {
  const named = new Set(context.diagnostics.flatMap((diagnostic) => dataOf(diagnostic)?.fingerprint ?? []));
  const byName = reviewed.shown.filter((finding) => named.has(finding.fingerprint));
  if (byName.length > 0) return byName;
  const span = reviewed.positions.span(range);
  return reviewed.shown.filter((finding) => finding.start <= span.end && span.start <= finding.end);
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
};

const hasSafeFix = ({ fixes }: Finding): boolean => fixes.some((fix) => fix.safe && fix.snippet !== true);

/** Findings of copy that the paper itself may stand behind: then that is the reason to ignore them. */
const OWN_VOICE = /^attribution\/unsourced-/;

/** Findings of words, which a desk may have rows of its own for. */
const WORDING = /^style\//;

/** What can be done about one finding. The rank says what is kept where the menu would get too long. */
function offersFor(finding: Finding, reviewed: Reviewed, editor: Editor, shown: Diagnostic[]): readonly Offer[] {
  const { uri, text } = reviewed;
  const { rule, fingerprint, fixes } = finding;
  const quick = { kind: CodeActionKind.QuickFix, ...(shown.length === 0 ? {} : { diagnostics: shown }) };
  const own = editor.own.commands === true;
  const safe = fixes.filter((fix) => fix.safe);
  const offers: Offer[] = fixes.map((fix, i) => ({
    rank: i === 0 ? 0 : 2 + i,
    action: {
      ...quick,
      title: fix.title,
      ...(safe.length === 1 && fix === safe[0] ? { isPreferred: true } : {}),
      data: { uri, fix: { fingerprint, title: fix.title } } satisfies ActionData,
    },
  }));
  const alike = reviewed.shown.filter((other) => other.rule === rule && hasSafeFix(other)).length;
  if (alike >= 2 && hasSafeFix(finding))
    offers.push({
      rank: 1.5,
      action: {
        ...quick,
        title: `Fix all ${alike} of ${rule}`,
        data: { uri, all: { rule } } satisfies ActionData,
      },
    });
  if (ACCEPTABLE.has(rule)) {
    const name = text.slice(finding.start, finding.end);
    const title = `Accept “${clip(name)}” for this desk`;
    const command = own ? 'copydesk.acceptName' : SERVER_COMMANDS.accept;
    offers.push({ rank: 0.5, action: { ...quick, title, command: { title, command, arguments: [{ uri, name }] } } });
  }
  const words = clip(text.slice(finding.start, finding.end));
  if (!reviewed.desk.config.locked.has(rule)) {
    const title = words === '' ? 'Ignore this…' : `Ignore this: “${words}”…`;
    const command = own ? 'copydesk.ignoreFinding' : SERVER_COMMANDS.ignore;
    offers.push({
      rank: 1,
      action: { ...quick, title, command: { title, command, arguments: [{ uri, fingerprint }] } },
    });
    if (own && OWN_VOICE.test(rule)) {
      const mark = 'Mark as our own reporting';
      const reason = 'our own reporting';
      offers.push({
        rank: 2,
        action: { ...quick, title: mark, command: { title: mark, command, arguments: [{ uri, fingerprint }, reason] } },
      });
    }
    const off = `Turn off ${rule} for this desk`;
    const turnOff = own ? 'copydesk.turnOffRule' : SERVER_COMMANDS.ruleOff;
    offers.push({
      rank: 9,
      action: { ...quick, title: off, command: { title: off, command: turnOff, arguments: [{ uri, rule }] } },
    });
  }
  if (own && WORDING.test(rule) && words !== '') {
    const suggest = 'Suggest a rule of the desk’s own…';
    offers.push({
      rank: 10,
      action: {
        ...quick,
        title: suggest,
        command: { title: suggest, command: 'copydesk.suggestRule', arguments: [{ uri, fingerprint }] },
      },
    });
  }
  const explain = `Explain ${rule}`;
  if (own)
    offers.push({
      rank: 2,
      action: {
        ...quick,
        title: explain,
        command: { title: explain, command: 'copydesk.explainRule', arguments: [rule] },
      },
    });
  return offers;
}

/** The light bulb's entries: of several findings at one place, what matters most of each. */
function quickFixes(params: CodeActionParams, reviewed: Reviewed, editor: Editor): CodeAction[] {
  const offers = findingsAt(params, reviewed).flatMap((finding) => {
    const shown = params.context.diagnostics.filter(
      (diagnostic) => diagnostic.source === SOURCE && dataOf(diagnostic)?.fingerprint === finding.fingerprint,
    );
    return offersFor(finding, reviewed, editor, shown);
  });
  const kept = new Set([...offers].sort((a, b) => a.rank - b.rank).slice(0, MAX_ENTRIES));
  return offers.filter((offer) => kept.has(offer)).map(({ action }) => action);
}

function editOf(data: ActionData, reviewed: Reviewed, reviews: Reviews, editor: Editor): WorkspaceEdit | undefined {
  if (data.fix !== undefined) {
    const { title, fingerprint } = data.fix;
    const fix = findAgain(reviewed, fingerprint)?.fixes.find((candidate) => candidate.title === title);
    return fix === undefined ? undefined : toFixEdit(fix, reviewed, editor);
  }
  const again = (text: string): readonly Finding[] => reviews.findIn(reviewed, text);
  const edits = fixAllEdits(reviewed.text, reviewed.shown, again, data.all?.rule);
  return edits.length === 0 ? undefined : toWorkspaceEdit(edits, reviewed, editor, { title: 'Fix all' });
}

/** The edit that applies all safe fixes of a draft, or those of one rule; undefined where there are none. */
export function fixAllEdit(
  reviewed: Reviewed,
  reviews: Reviews,
  editor: Editor,
  rule?: string,
): WorkspaceEdit | undefined {
  return editOf({ uri: reviewed.uri, all: rule === undefined ? {} : { rule } }, reviewed, reviews, editor);
}

/** Offers quick fixes and fix-all. Actions are made from the current review each time; nothing is remembered between requests. */
export function offerCodeActions(connection: Connection, reviews: Reviews, editor: Editor): void {
  connection.onCodeAction(async (params, token: CancellationToken) => {
    const { uri } = params.textDocument;
    const wantsFixAll = wants(params.context, FIX_ALL);
    const wantsQuickFixes = params.context.only === undefined || wants(params.context, CodeActionKind.QuickFix);
    if (!wantsFixAll && !wantsQuickFixes) return [];
    const reviewed = await reviews.of(uri, token);
    if (reviewed === undefined) return [];
    const actions = wantsQuickFixes ? quickFixes(params, reviewed, editor) : [];
    if (wantsFixAll) {
      const edit = fixAllEdit(reviewed, reviews, editor);
      if (edit !== undefined) actions.push({ title: 'Fix all safe findings (Copydesk)', kind: FIX_ALL, edit });
    }
    if (editor.resolvesEdits) return actions;
    return actions.map((action) => withEdit(action, reviewed));
  });

  const withEdit = (action: CodeAction, reviewed: Reviewed): CodeAction => {
    const data = action.data as ActionData | undefined;
    const edit = data === undefined ? undefined : editOf(data, reviewed, reviews, editor);
    if (edit !== undefined) return { ...action, edit };
    if (data === undefined || action.command !== undefined) return action;
    return { ...action, disabled: { reason: 'The draft has changed; this fix no longer applies.' } };
  };
  connection.onCodeActionResolve(async (action, token) => {
    const data = action.data as ActionData | undefined;
    if (data?.uri === undefined || action.edit !== undefined) return action;
    const reviewed = await reviews.of(data.uri, token);
    return reviewed === undefined ? action : withEdit(action, reviewed);
  });
}
