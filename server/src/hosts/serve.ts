import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server.ts';
import type { Elsewhere } from '../lsp/workspace-review.ts';
import { diskFiles } from './disk-files.ts';
import { bundledRulePage } from './rule-pages.ts';
import { createPool, isPoolThread, type Pool, servePool } from './worker-pool.ts';

/** One other thread, started when a folder is reviewed for the first time, so that typing is never in the way of it. */
function otherThread(): Elsewhere {
  let pool: Pool | undefined;
  return {
    run(key, texts, tasks) {
      pool ??= createPool(1, __filename);
      return pool.run(key, texts, tasks);
    },
  };
}

/** Serves over whatever the command line names: --node-ipc, --stdio, --socket or --pipe. */
export function serve(): void {
  // The same file runs as the thread that reviews folders.
  if (isPoolThread()) {
    servePool();
    return;
  }
  startServer(createConnection(ProposedFeatures.all), {
    version,
    files: diskFiles,
    rulePage: bundledRulePage,
    elsewhere: otherThread(),
  });
}
