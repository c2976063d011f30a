import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server.ts';
import { diskFiles } from './disk-files.ts';
import { bundledRulePage } from './rule-pages.ts';

/** Serves over whatever the command line names: --node-ipc, --stdio, --socket or --pipe. */
export function serve(): void {
  startServer(createConnection(ProposedFeatures.all), { version, files: diskFiles, rulePage: bundledRulePage });
}
