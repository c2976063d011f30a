import { type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import { defaultHouse, houses } from '../houses/index.ts';
import { SWITCHES } from '../houses/switches.ts';
import { type AnyRule, LEVELS, type Level } from '../rules/rule.ts';
import { hash } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import type { Config, ConfigProblem, ConfigTexts, Ignore, RawConfig, RuleSetting } from './config.ts';
import { readDeskRows } from './desk-rows.ts';
import { parseIgnores } from './ignores.ts';
import { parseNames } from './names.ts';

/** Longest configuration file that is read, in UTF-16 units. */
export const MAX_CONFIG_LENGTH = 4_000_000;

type Say = (message: string, path: readonly (string | number)[]) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function nodeAt(root: Node | undefined, path: readonly (string | number)[]): Span {
  let node = root;
  for (const step of path) {
    const next: Node | undefined =
      typeof step === 'number'
        ? node?.children?.[step]
        : node?.children?.find((property) => property.children?.[0]?.value === step);
    if (next === undefined) break;
    node = typeof step === 'string' ? (next.children?.[1] ?? next) : next;
  }
  return node === undefined ? { start: 0, end: 0 } : { start: node.offset, end: node.offset + node.length };
}

function checkRules(value: unknown, rules: readonly AnyRule[], say: Say): RawConfig['rules'] {
  if (!isRecord(value)) {
    say('“rules” must be an object that gives rules their levels.', ['rules']);
    return {};
  }
  const families = new Set(rules.map((rule) => rule.id.split('/')[0]));
  const out: Record<string, Level | readonly [Level, Record<string, unknown>]> = {};
  for (const [id, setting] of Object.entries(value)) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined && !families.has(id)) {
      say(`There is no rule “${id}”.`, ['rules', id]);
      continue;
    }
    const [level, options] = Array.isArray(setting) ? [setting[0], setting[1] ?? {}] : [setting, {}];
    if (!isLevel(level)) {
      say(`“${id}” must be one of ${LEVELS.join(', ')}.`, ['rules', id]);
      continue;
    }
    if (!isRecord(options) || (rule === undefined && Object.keys(options).length > 0)) {
      say(`Options of “${id}” must be an object, and a family has none.`, ['rules', id]);
      out[id] = level;
      continue;
    }
    const known: Record<string, unknown> = {};
    for (const [name, raw] of Object.entries(options)) {
      const option = rule?.options[name];
      const read = option?.read(raw);
      if (option === undefined) say(`“${id}” has no option “${name}”.`, ['rules', id]);
      else if (read === undefined) say(`Option “${name}” of “${id}” is not of the right kind.`, ['rules', id]);
      else known[name] = read;
    }
    out[id] = [level, known];
  }
  return out;
}

function checkSwitches(value: unknown, say: Say): Record<string, string> {
  const out: Record<string, string> = {};
  if (!isRecord(value)) {
    say('“switches” must be an object of strings.', ['switches']);
    return out;
  }
  for (const [name, answer] of Object.entries(value)) {
    const known = SWITCHES[name];
    if (known === undefined) say(`There is no switch “${name}”.`, ['switches', name]);
    else if (typeof answer !== 'string' || !known.values.includes(answer))
      say(`“${name}” must be one of ${known.values.join(', ')}.`, ['switches', name]);
    else out[name] = answer;
  }
  return out;
}

/** What a parsed configuration value says, with everything that is wrong left out and reported through `say`. */
function checkConfig(value: unknown, rules: readonly AnyRule[], say: Say): RawConfig {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    say('The configuration must be an object.', []);
    return {};
  }
  const out: { -readonly [K in keyof RawConfig]: RawConfig[K] } = {};
  for (const [key, raw] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (key === 'rules') out.rules = checkRules(raw, rules, say) ?? {};
    else if (key === 'house') {
      if (typeof raw === 'string' && houses.some((house) => house.id === raw)) out.house = raw;
      else say(`The house must be one of ${houses.map((house) => house.id).join(', ')}.`, ['house']);
    } else if (key === 'switches') {
      out.switches = checkSwitches(raw, say);
    } else if (key === 'rows') {
      out.rows = readDeskRows(raw, (message, path) => say(message, ['rows', ...path]));
    } else if (key === 'include' || key === 'exclude' || key === 'locked') {
      if (isStrings(raw)) out[key] = raw;
      else say(`“${key}” must be a list of strings.`, [key]);
    } else if (key === 'reasons') {
      if (typeof raw === 'boolean') out.reasons = raw;
      else say('“reasons” must be true or false.', ['reasons']);
    } else say(`There is no setting “${key}”.`, [key]);
  }
  return out;
}

function settingOf(
  rule: AnyRule,
  layers: readonly RawConfig[],
  houseLevels: Readonly<Record<string, Level>>,
): RuleSetting {
  const family = rule.id.split('/')[0] as string;
  let level: Level = houseLevels[rule.id] ?? rule.level;
  let fixed = false;
  let options: Record<string, unknown> = Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [name, (option as { fallback: unknown }).fallback]),
  );
  for (const layer of layers) {
    const setting = layer.rules?.[family];
    const byFamily = typeof setting === 'object' ? setting[0] : setting;
    // A family's level never wakes a rule that is off: it quietens or mutes what is on.
    if (byFamily !== undefined && level !== 'off') [level, fixed] = [byFamily, true];
    const own = layer.rules?.[rule.id];
    if (own === undefined) continue;
    fixed = true;
    level = typeof own === 'string' ? own : own[0];
    if (typeof own !== 'string') options = { ...options, ...own[1] };
  }
  return { level, fixed, options };
}

/**
 * Reads and merges configuration. Never throws: what cannot be read is reported and left out.
 * @param texts contents of the `.copydesk` folder and the editor's settings
 * @param rules the rules there are
 */
export function resolveConfig(
  texts: ConfigTexts,
  rules: readonly AnyRule[],
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const settings = checkConfig(texts.settings, rules, (message) =>
    problems.push({ file: 'settings', message, span: { start: 0, end: 0 } }),
  );
  let own: RawConfig = {};
  if (texts.config !== undefined && texts.config.length > MAX_CONFIG_LENGTH) {
    problems.push({
      file: 'config.jsonc',
      message: 'This file is too long to be a configuration.',
      span: { start: 0, end: 1 },
    });
  } else if (texts.config !== undefined) {
    const text = texts.config.replace(/^\uFEFF/, ' ');
    const errors: ParseError[] = [];
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    for (const error of errors)
      problems.push({
        file: 'config.jsonc',
        message: `This is not valid JSON: ${printParseErrorCode(error.error)}.`,
        span: { start: error.offset, end: error.offset + Math.max(1, error.length) },
      });
    const root = errors.length === 0 ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
    if (errors.length === 0)
      own = checkConfig(value, rules, (message, path) =>
        problems.push({ file: 'config.jsonc', message, span: nodeAt(root, path) }),
      );
  }
  const ignores: { ignores: readonly Ignore[]; problems: readonly ConfigProblem[] } = parseIgnores(texts.ignores ?? '');
  for (const problem of ignores.problems) problems.push(problem);
  const base = houses.find((house) => house.id === (own.house ?? settings.house)) ?? defaultHouse;
  const switches = { ...base.switches, ...settings.switches, ...own.switches };
  const rows = [...(settings.rows ?? []), ...(own.rows ?? [])];
  const house = { ...base, switches, ...(rows.length === 0 ? {} : { rows }) };
  const names = parseNames(texts.names ?? '');
  const ruleSettings = new Map(rules.map((rule) => [rule.id, settingOf(rule, [settings, own], house.rules)]));
  const locked = new Set([...(settings.locked ?? []), ...(own.locked ?? [])]);
  const listed = ignores.ignores.map((ignore) => [ignore.fingerprint, ignore.reason]);
  const key = hash(JSON.stringify([house, [...ruleSettings], [...names], listed, [...locked]]));
  return {
    config: {
      house,
      rules: ruleSettings,
      ignores: ignores.ignores,
      names,
      include: own.include ?? settings.include ?? [],
      exclude: own.exclude ?? settings.exclude ?? [],
      locked,
      reasons: own.reasons ?? settings.reasons ?? false,
      key,
    },
    problems,
  };
}
