import { explain, listRules } from './about-rules.ts';
import { accept } from './accept.ts';
import { checkOwnRows } from './check-own-rows.ts';
import { reviewLines } from './filter.ts';
import { fix } from './fix.ts';
import { init } from './init.ts';
import { inspect } from './inspect.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { merge } from './merge.ts';
import { helpText, readArguments } from './options.ts';
import { baseline, review } from './review.ts';
import { reviewTimed } from './timing.ts';
import { tryWords } from './try-row.ts';

/**
 * Runs one command.
 * @param args the arguments after the program's name
 * @returns the exit code; never throws
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<number> {
  try {
    const { words, values } = readArguments(args);
    const [command, ...rest] = words;
    if (values.version === true) io.out(`${version}\n`);
    if (values.version === true) return EXIT.clean;
    if (values.help === true || command === undefined || command === 'help') {
      io.out(helpText());
      return values.help === true || command === 'help' ? EXIT.clean : EXIT.usage;
    }
    if (command === 'review') {
      if (values.timing === true) return await reviewTimed(rest, values, io);
      if (values.jsonl !== undefined) return await reviewLines(values.jsonl, values, io);
      return await review(rest, values, io, version);
    }
    if (command === 'baseline') return await baseline(rest, values, io);
    if (command === 'merge') return await merge(rest, values, io, version);
    if (command === 'fix') return await fix(rest, values, io);
    if (command === 'inspect') return await inspect(rest, values, io);
    if (command === 'rules') return values.check === true ? await checkOwnRows(values, io) : listRules(values, io);
    if (command === 'explain') return explain(rest, io);
    if (command === 'try') return await tryWords(rest, values, io);
    if (command === 'accept') return await accept(rest, io);
    if (command === 'init') return await init(io);
    throw new UsageError(`There is no command “${command}”. “copydesk help” lists them.`);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`copydesk: ${error.message}\n`);
      return EXIT.usage;
    }
    io.err(
      `copydesk: something failed inside: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.failed;
  }
}
