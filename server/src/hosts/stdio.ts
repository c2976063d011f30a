import { version } from '../../../package.json';
import { serve } from './serve.ts';

const USAGE = `Usage: copydesk-language-server [--stdio | --socket=PORT | --pipe=NAME]

Reviews news drafts for any editor that speaks the Language Server Protocol. Without an option it uses --stdio.
`;

// `copydesk-language-server`: standard input and output unless told otherwise, for Neovim, Emacs, Helix, Zed and others.
const asked = process.argv.slice(2);
if (asked.includes('--version')) process.stdout.write(`${version}\n`);
else if (asked.includes('--help')) process.stdout.write(USAGE);
else {
  if (asked.length === 0) process.argv.push('--stdio');
  serve();
}
