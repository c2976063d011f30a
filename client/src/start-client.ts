import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ClientOptions } from '../../server/src/lsp/protocol.ts';
import { registerCommands } from './commands.ts';
import { showDesk } from './desk/show-desk.ts';
import { DOCX_SCHEME, registerDocx } from './docx.ts';
import { registerExplain } from './explain.ts';
import { serveFiles } from './file-system.ts';
import { registerIgnoring } from './ignore.ts';
import { LANGUAGES } from './languages.ts';
import { registerReport } from './report.ts';
import { showStatus } from './status.ts';
import { registerSuggestRule } from './suggest-rule.ts';
import { watchTyping } from './typing.ts';
import { watchServer } from './watchdog.ts';
import { registerWorkspaceReview } from './workspace-review.ts';

/** Where drafts live. Search results, versions from git and output panels are not drafts. */
const SCHEMES = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'gist',
  'memfs',
  'vscode-userdata',
  DOCX_SCHEME,
];

/** Commands that a link in a hover may run. */
const LINKED_COMMANDS = ['copydesk.explainRule', 'copydesk.ignoreFinding'] as const;

/** How the server is started: as a process, or as a worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient | Promise<BaseLanguageClient>;

const own: ClientOptions = {
  fileSystem: true,
  commands: true,
  rulePage: `command:copydesk.explainRule?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`,
};

function clientOptions(
  log: vscode.LogOutputChannel,
  middleware: NonNullable<LanguageClientOptions['middleware']>,
): LanguageClientOptions {
  return {
    documentSelector: SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
    outputChannel: log,
    middleware,
    initializationOptions: { copydesk: own },
    // Written out in full: a key that is left out counts as false.
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: false },
    textSynchronization: { delayOpenNotifications: true },
    markdown: { isTrusted: { enabledCommands: LINKED_COMMANDS }, supportThemeIcons: true },
  };
}

/** Starts the server and everything around it that the editor sees. */
export async function startClient(context: vscode.ExtensionContext, make: MakeClient): Promise<BaseLanguageClient> {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const typing = watchTyping();
  const watchdog = watchServer(log);
  const { provideDiagnostics } = typing.middleware;
  const client = await make(
    clientOptions(log, {
      provideDiagnostics: async (document, previous, token, next) =>
        watchdog.watch(
          Promise.resolve(provideDiagnostics?.(document, previous, token, next) ?? next(document, previous, token)),
        ),
    }),
  );
  typing.follow(client);
  watchdog.follow(client);
  context.subscriptions.push(
    log,
    typing,
    watchdog,
    client,
    serveFiles(client),
    showStatus(client),
    registerCommands(client, log, context.extensionUri),
    registerIgnoring(client),
    registerExplain(client, context.extensionUri),
    showDesk(client),
    registerDocx(client),
    registerWorkspaceReview(client),
    registerReport(client),
    registerSuggestRule(client),
  );
  await client.start();
  return client;
}
