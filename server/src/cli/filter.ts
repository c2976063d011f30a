import { deskFinder } from './desk.ts';
import { EXIT, type Io } from './io.ts';
import type { Values } from './options.ts';
import { type Item, reviewItems } from './review-items.ts';
import { readRows } from './rows.ts';

/**
 * `copydesk review --jsonl`: a pure filter from lines `{id, text, format?, date?, house?}` to lines `{id, findings, ignored, failures}`,
 * in order, under no desk's configuration: for engines that spread an archive over machines.
 */
export async function reviewLines(path: string, values: Values, io: Io): Promise<number> {
  const desks = new Map<string, ReturnType<ReturnType<typeof deskFinder>>>();
  const items = async function* (): AsyncGenerator<Item> {
    for await (const { id, text, format = 'plain', date = values.date, house = values.house } of readRows(path, io)) {
      const desk =
        desks.get(house ?? '') ?? deskFinder({ rule: values.rule, house, 'no-config': true })(`${io.cwd}/draft.txt`);
      desks.set(house ?? '', desk);
      yield { path: id, uri: String(id), text, format, desk: await desk, ...(date === undefined ? {} : { date }) };
    }
  };
  let failed = false;
  const jobs = values.jobs === undefined ? 1 : Math.min(64, Math.max(1, Math.floor(Number(values.jobs)) || 1));
  for await (const { path: id, review } of reviewItems(items(), { digests: false, jobs })) {
    const { findings, ignored, failures } = review;
    failed ||= failures.length > 0;
    io.out(`${JSON.stringify({ id, findings, ignored, failures })}\n`);
  }
  return failed ? EXIT.failed : EXIT.clean;
}
