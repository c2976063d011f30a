import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Encoding } from './positions.ts';
import type { ClientOptions } from './protocol.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** Commands the server runs itself for editors without Copydesk's own extension. */
export const SERVER_COMMANDS = {
  ignore: 'copydesk.server.ignore',
  ruleOff: 'copydesk.server.ruleOff',
  accept: 'copydesk.server.accept',
} as const;

/** What the connected editor can do, in the terms the server needs. */
export interface Editor {
  readonly own: ClientOptions;
  readonly encoding: Encoding;
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly answersConfiguration: boolean;
  readonly configurationEvents: boolean;
  readonly watchesFiles: boolean;
  readonly resolvesEdits: boolean;
  readonly snippets: boolean;
  readonly versionedEdits: boolean;
  readonly annotations: boolean;
  readonly markdown: boolean;
  readonly folderEvents: boolean;
}

/** Reads what the editor said of itself. */
export function readEditor({ capabilities, initializationOptions }: InitializeParams): Editor {
  const { general, textDocument, workspace } = capabilities;
  const encodings = general?.positionEncodings ?? ['utf-16'];
  return {
    own: (initializationOptions as { copydesk?: ClientOptions } | undefined)?.copydesk ?? {},
    encoding: !encodings.includes('utf-16') && encodings.includes('utf-8') ? 'utf-8' : 'utf-16',
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    folderEvents: workspace?.workspaceFolders === true,
  };
}

/** What the server offers that editor. */
export function offer(editor: Editor, version: string): InitializeResult {
  return {
    serverInfo: { name: 'Copydesk', version },
    capabilities: {
      positionEncoding: editor.encoding,
      // Incremental changes are counted in UTF-16 by the document library; editors that count bytes send the whole text.
      textDocumentSync: {
        openClose: true,
        // A saved file is the only sign of changed configuration that editors without file events give.
        save: !editor.watchesFiles,
        change: editor.encoding === 'utf-16' ? TextDocumentSyncKind.Incremental : TextDocumentSyncKind.Full,
      },
      ...(editor.pulls
        ? {
            diagnosticProvider: {
              identifier: 'copydesk',
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
        resolveProvider: editor.resolvesEdits,
      },
      hoverProvider: true,
      renameProvider: { prepareProvider: true },
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: { label: 'Copydesk' },
      foldingRangeProvider: true,
      inlayHintProvider: true,
      ...(editor.own.commands === true ? { codeLensProvider: {} } : {}),
      ...(editor.own.commands === true ? {} : { executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) } }),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
