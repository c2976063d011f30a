/** An editor for tests: it speaks the protocol with a server, over any pair of streams, and keeps drafts and files in memory. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  ProposedFeatures,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientOptions } from '../../server/src/lsp/protocol.ts';
import { type Host, startServer } from '../../server/src/lsp/server.ts';

/** What VS Code says it can do, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    codeAction: {
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

/** An older editor: nothing is pulled, nothing is watched. */
export const PLAIN: ClientCapabilities = { textDocument: {}, workspace: {} };

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly own?: ClientOptions;
  readonly folders?: readonly string[];
  /** The `copydesk` section. */
  readonly settings?: Record<string, unknown>;
  readonly files?: Record<string, string>;
}

export interface TestEditor {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly files: Map<string, string>;
  /** Files that are there and cannot be read. */
  readonly unreadable: Set<string>;
  /** What `workspace/configuration` answers; change it and call `configure`. */
  settings: Record<string, unknown>;
  /** Requests and notifications from the server, by method. */
  readonly heard: { readonly method: string; readonly params: unknown }[];
  readonly published: Map<string, { readonly version?: number; readonly diagnostics: Diagnostic[] }>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the first `from` in the draft. */
  change(uri: string, from: string, to: string): Promise<void>;
  close(uri: string): Promise<void>;
  text(uri: string): string;
  rangeOf(uri: string, words: string): Range;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  findings(uri: string): Promise<Diagnostic[]>;
  actions(uri: string, range: Range, diagnostics?: Diagnostic[], only?: string[]): Promise<CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  /** Makes an edit in the drafts, as the editor would; refuses one made for another version. */
  apply(edit: WorkspaceEdit): Promise<void>;
  configure(settings: Record<string, unknown>): Promise<void>;
  /** Resolves when the server has said `method` at least `times` times. */
  until(method: string, times?: number): Promise<void>;
  /** Ends the session. */
  stop(): Promise<void>;
  /** Ends the session and the server's process with it: not for a server in this process. */
  exit(): Promise<void>;
}

const plainText = (edit: { newText?: string; snippet?: { value: string } }): string =>
  edit.newText ?? edit.snippet?.value ?? '';

/** Connects an editor to a server that listens on the other side of `connection`. */
export async function connectEditor(connection: MessageConnection, options: EditorOptions = {}): Promise<TestEditor> {
  const drafts = new Map<string, TextDocument>();
  const heard: TestEditor['heard'] = [];
  const waiting: (() => void)[] = [];
  const files = new Map(Object.entries(options.files ?? {}));
  const unreadable = new Set<string>();
  const published: TestEditor['published'] = new Map();
  const hear = (method: string, params: unknown): void => {
    heard.push({ method, params });
    for (const wake of waiting.splice(0)) wake();
  };
  const missing = { error: 'missing', message: 'There is no such file.' };
  const requests: Record<string, (params: never) => unknown> = {
    'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => editor.settings),
    'client/registerCapability': () => null,
    'workspace/diagnostic/refresh': () => null,
    'workspace/applyEdit': async ({ edit }: { edit: WorkspaceEdit }) => {
      await editor.apply(edit);
      return { applied: true };
    },
    'window/showMessageRequest': ({ actions }: { actions?: unknown[] }) => actions?.[0] ?? null,
    'copydesk/fsRead': ({ uri }: { uri: string }) => {
      if (unreadable.has(uri)) return { error: 'unreadable', message: 'Not allowed.' };
      const text = files.get(uri);
      return text === undefined ? missing : { text };
    },
    'copydesk/fsReadDraft': ({ uri }: { uri: string }) => {
      const text = files.get(uri);
      return text === undefined ? missing : { text };
    },
    'copydesk/fsList': ({ uri }: { uri: string }) => {
      const entries = new Map<string, 'file' | 'folder'>();
      for (const path of files.keys()) {
        if (!path.startsWith(`${uri}/`)) continue;
        const [name = '', ...rest] = path.slice(uri.length + 1).split('/');
        entries.set(decodeURIComponent(name), rest.length === 0 ? 'file' : 'folder');
      }
      return { entries: [...entries].map(([name, kind]) => ({ name, kind })) };
    },
    // Files are in memory: the server's own disk must not be touched.
    'copydesk/fsIsOpen': () => ({ open: true }),
    'copydesk/fsWrite': ({ uri, text }: { uri: string; text: string }) => {
      files.set(uri, text);
      return null;
    },
    'copydesk/fsAppendLine': ({ uri, line }: { uri: string; line: string }) => {
      files.set(uri, `${files.get(uri) ?? ''}${line}\n`);
      return null;
    },
  };
  connection.onRequest((method, params) => {
    hear(method, params);
    const answer = requests[method];
    if (answer === undefined) throw new Error(`The test editor does not answer ${method}.`);
    return answer(params as never) as object;
  });
  connection.onNotification((method, params) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, ...rest } = params as { uri: string; version?: number; diagnostics: Diagnostic[] };
      published.set(uri, rest);
    }
    hear(method, params);
  });
  connection.listen();
  const initialized = (await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? VSCODE,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    initializationOptions: { copydesk: options.own ?? { fileSystem: true, commands: true } },
  })) as InitializeResult;
  await connection.sendNotification('initialized', {});

  const draft = (uri: string): TextDocument => {
    const found = drafts.get(uri);
    if (found === undefined) throw new Error(`${uri} is not open`);
    return found;
  };
  const edited = async (uri: string, changes: { range: Range; text: string }[]): Promise<void> => {
    const before = draft(uri);
    const ordered = [...changes].sort((a, b) => before.offsetAt(b.range.start) - before.offsetAt(a.range.start));
    const version = before.version + 1;
    drafts.set(uri, TextDocument.update(before, ordered, version));
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges:
        initialized.capabilities.positionEncoding === 'utf-8' ? [{ text: draft(uri).getText() }] : ordered,
    });
  };
  const editor: TestEditor = {
    connection,
    initialized,
    files,
    unreadable,
    heard,
    published,
    settings: options.settings ?? {},
    async open(uri, text, languageId = 'plaintext') {
      drafts.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    change: (uri, from, to) => edited(uri, [{ range: editor.rangeOf(uri, from), text: to }]),
    async close(uri) {
      drafts.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    text: (uri) => draft(uri).getText(),
    rangeOf(uri, words) {
      const at = draft(uri).getText().indexOf(words);
      if (at < 0) throw new Error(`“${words}” is not in the draft`);
      return { start: draft(uri).positionAt(at), end: draft(uri).positionAt(at + words.length) };
    },
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        identifier: 'copydesk',
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    async findings(uri) {
      const report = await editor.pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    actions: (uri, range, diagnostics = [], only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics, ...(only === undefined ? {} : { only }) },
      }),
    resolve: (action) => connection.sendRequest('codeAction/resolve', action),
    async apply(edit) {
      const changes = Object.entries(edit.changes ?? {}).map(([uri, edits]) => ({ uri, version: null, edits }));
      const versioned = ((edit.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument, edits }) => ({
        ...textDocument,
        edits,
      }));
      for (const { uri, version, edits } of [...changes, ...versioned]) {
        if (version !== null && version !== draft(uri).version) throw new Error('The edit is for another version.');
        await edited(
          uri,
          edits.map((one) => ({ range: one.range, text: plainText(one as { newText?: string }) })),
        );
      }
    },
    async configure(settings) {
      editor.settings = settings;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: { copydesk: settings } });
    },
    async until(method, times = 1) {
      while (heard.filter((one) => one.method === method).length < times)
        await new Promise<void>((resolve) => waiting.push(resolve));
    },
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
    async exit() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
    },
  };
  return editor;
}

/** An editor and a server in this process, joined by streams in memory. */
export function startEditor(options: EditorOptions = {}, host: Partial<Host> = {}): Promise<TestEditor> {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)),
    { version: '0.0.0', ...host },
  );
  return connectEditor(
    createMessageConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer)),
    options,
  );
}
