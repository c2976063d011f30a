/** An editor as far as measuring needs one: it starts the built server, opens drafts, types and asks for diagnostics. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** @param {string} root the project's folder, built */
export async function startServer(root) {
  const from = performance.now();
  const server = spawn(process.execPath, [join(root, 'dist/node/language-server.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let heard = 0;
  connection.onRequest(() => {
    heard++;
    return null;
  });
  connection.onNotification(() => {
    heard++;
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: {} },
  });
  const initialized = performance.now() - from;
  await connection.sendNotification('initialized', {});
  const versions = new Map();
  const pull = async (uri) => {
    const report = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    return report.items ?? [];
  };
  return {
    initialized,
    pid: server.pid,
    heard: () => heard,
    pull,
    async open(uri, text, languageId = 'plaintext') {
      versions.set(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    /** Replaces `gone` characters at a place, and waits for what is then found. @returns milliseconds */
    async type(uri, line, character, gone, text) {
      const version = versions.get(uri) + 1;
      versions.set(uri, version);
      const start = performance.now();
      const range = { start: { line, character }, end: { line, character: character + gone } };
      connection
        .sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ range, text }],
        })
        .catch(() => undefined);
      await pull(uri);
      return performance.now() - start;
    },
    /** Resident and processor figures of the server's process, where the system tells them. */
    usage() {
      try {
        const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
        const stat = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
        const field = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
        return { resident: field('VmRSS'), peak: field('VmHWM'), ticks: Number(stat[11]) + Number(stat[12]) };
      } catch {
        return undefined;
      }
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      await new Promise((resolve) => (server.exitCode === null ? server.on('exit', resolve) : resolve()));
    },
  };
}
