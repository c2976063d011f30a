import { type AnyRule, findRule, rules } from '../core/index.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import type { Values } from './options.ts';

/** `copydesk rules`: the table of rules. */
export function listRules(values: Values, io: Io): number {
  if (values.json === true) {
    io.out(
      `${JSON.stringify(
        rules.map(({ id, level, summary, why, source }) => ({ id, level, summary, why, source })),
        undefined,
        2,
      )}\n`,
    );
    return EXIT.clean;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, level, summary } of rules) io.out(`${id.padEnd(width)}  ${level.padEnd(11)}  ${summary}\n`);
  return EXIT.clean;
}

function describe(rule: AnyRule): string {
  const bad = rule.examples.bad.map(
    ({ text, fixed }) =>
      `  - ${text.replace(/\n/g, '\n    ')}${fixed === undefined ? '' : `\n    becomes: ${fixed.replace(/\n/g, '\n    ')}`}`,
  );
  const options = Object.entries(rule.options as Record<string, { about: string; fallback: unknown }>);
  return [
    `${rule.id} (${rule.level})`,
    rule.summary,
    '',
    rule.why,
    '',
    `Source: ${rule.source}`,
    ...(options.length === 0
      ? []
      : [
          '',
          'Options:',
          ...options.map(([name, { about, fallback }]) => `  ${name} (${JSON.stringify(fallback)}): ${about}`),
        ]),
    '',
    'Found in:',
    ...bad,
    ...(rule.examples.good.length === 0
      ? []
      : ['', 'Not found in:', ...rule.examples.good.map((text) => `  - ${text.replace(/\n/g, '\n    ')}`)]),
    '',
  ].join('\n');
}

/** `copydesk explain RULE`: what it finds, why, on whose authority. */
export function explain(ids: readonly string[], io: Io): number {
  const [id] = ids;
  if (id === undefined) throw new UsageError('Name the rule to explain; “copydesk rules” lists them.');
  const rule = findRule(id);
  if (rule === undefined) {
    const near = rules.filter((candidate) => candidate.id.includes(id)).map((candidate) => candidate.id);
    throw new UsageError(
      `There is no rule “${id}”.${near.length === 0 ? '' : ` Did you mean ${near.slice(0, 5).join(', ')}?`}`,
    );
  }
  io.out(describe(rule));
  return EXIT.clean;
}
