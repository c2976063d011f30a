/** The texts that are made from the rules. */

const families = {
  style: 'House style and plain words',
  attribution: 'Who says so',
  numbers: 'Figures and dates that disagree',
  consistency: 'The story against itself',
};
const note = '<!-- Made from the rule by “npm run generate”. Change the rule, not this page. -->\n';
const escapeMarkdown = (text) => text.replace(/[\\`*_{}[\]<>|~#]/g, '\\$&');
/** Copy as it stands, in a fence longer than any it holds. */
const copy = (text) => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
};
const nameOf = (houses, id) => houses.find((house) => house.id === id)?.name ?? id;

function optionsOf(rule) {
  const options = Object.entries(rule.options);
  if (options.length === 0) return [];
  const rows = options.map(
    ([name, { about, fallback }]) =>
      `| \`${name}\` | \`${escapeMarkdown(JSON.stringify(fallback))}\` | ${escapeMarkdown(about)} |`,
  );
  return ['## Options', ['| option | usual value | what it does |', '| --- | --- | --- |', ...rows].join('\n')];
}

/**
 * A rule's page.
 * @param {any} rule @param {readonly any[]} houses @returns {string} Markdown
 */
export function rulePage(rule, houses) {
  const bad = rule.examples.bad.flatMap(({ text, fixed, house }) => [
    ...(house === undefined ? [] : [`In the ${nameOf(houses, house)} house:`]),
    copy(text),
    ...(fixed === undefined ? [] : ['becomes', copy(fixed)]),
  ]);
  const parts = [
    `# ${rule.id}`,
    escapeMarkdown(rule.summary),
    escapeMarkdown(rule.why),
    [
      `- Level: **${rule.level}**${rule.level === 'off' ? ' (a desk that wants it gives it a level)' : ''}`,
      `- Source: ${escapeMarkdown(rule.source)}${rule.since === undefined ? '' : ` (since ${rule.since})`}`,
      ...(rule.houses === undefined ? [] : [`- Houses: ${rule.houses.map((id) => nameOf(houses, id)).join(', ')}`]),
      rule.quoted === 'skip' ? '- Quoted words are left alone.' : '- Quoted words are read too.',
    ].join('\n'),
    ...optionsOf(rule),
    '## Found in',
    ...bad,
    ...(rule.examples.good.length === 0 ? [] : ['## Not found in', ...rule.examples.good.map(copy)]),
    '## Another level',
    `In \`.copydesk/config.jsonc\`:`,
    `\`\`\`jsonc\n{ "rules": { "${rule.id}": "${rule.level === 'off' ? 'information' : 'off'}" } }\n\`\`\``,
  ];
  return `${note}\n${parts.join('\n\n')}\n`;
}

/**
 * The table of all rules.
 * @param {readonly any[]} rules @returns {string} Markdown
 */
export function rulesIndex(rules) {
  const sections = Object.entries(families).flatMap(([family, title]) => {
    const own = rules.filter(({ id }) => id.startsWith(`${family}/`));
    const rows = own.map(({ id, level, summary }) => `| [${id}](${id}.md) | ${level} | ${escapeMarkdown(summary)} |`);
    return own.length === 0 ? [] : [`## ${title}`, ['| rule | level | |', '| --- | --- | --- |', ...rows].join('\n')];
  });
  return `${note}\n${['# The rules', `There are ${rules.length}.`, ...sections].join('\n\n')}\n`;
}

function ruleSchema(rule) {
  const level = { enum: ['error', 'warning', 'information', 'hint', 'off'] };
  const properties = Object.fromEntries(Object.entries(rule.options).map(([name, { schema }]) => [name, schema]));
  const withOptions = {
    type: 'array',
    items: [level, { type: 'object', properties, additionalProperties: false }],
    minItems: 1,
    maxItems: 2,
    additionalItems: false,
  };
  return {
    description: `${rule.summary} Usual level: ${rule.level}.`,
    ...(Object.keys(properties).length === 0 ? level : { anyOf: [level, withOptions] }),
  };
}

const strings = (description) => ({ type: 'array', items: { type: 'string' }, description });

/**
 * The JSON schema of `.copydesk/config.jsonc`.
 * @param {readonly any[]} rules @param {readonly any[]} houses @param {Record<string, any>} switches @returns {string}
 */
export function configSchema(rules, houses, switches) {
  const level = { enum: ['error', 'warning', 'information', 'hint', 'off'] };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    type: 'object',
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string' },
      house: {
        enum: houses.map(({ id }) => id),
        enumDescriptions: houses.map(({ name }) => name),
        description: 'The house style to review by.',
      },
      switches: {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(switches).map(([name, { about, values }]) => [name, { enum: values, description: about }]),
        ),
        additionalProperties: false,
        description: 'Where the desk differs from its house.',
      },
      rows: {
        type: 'array',
        description: 'Words and phrases the desk adds, with sentences that hold each row to what it should do.',
        items: {
          type: 'object',
          properties: {
            find: { type: 'string', description: 'Words to find: “cell phone|phones”, “<num> per cent”.' },
            pattern: { type: 'string', description: 'A regular expression instead, tried on each sentence.' },
            to: { type: 'string', description: 'What to write instead; $1 is what the first slot or group held.' },
            entry: { type: 'string', description: 'Name of the row.' },
            fix: { enum: ['safe', 'suggest', 'none'], description: 'Whether fix-all may apply it.' },
            level: { enum: ['error', 'warning', 'information', 'hint'] },
            say: { type: 'string', description: 'The message; $0 is what was found.' },
            bad: strings('Sentences it must find something in.'),
            good: strings('Sentences it must leave alone.'),
          },
          additionalProperties: false,
        },
      },
      rules: {
        type: 'object',
        description: 'Levels by rule, or by family.',
        properties: {
          ...Object.fromEntries(
            Object.entries(families).map(([family, title]) => [
              family,
              { ...level, description: `${title}: every rule that is on.` },
            ]),
          ),
          ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        },
        additionalProperties: false,
      },
      include: strings('Drafts to review, as glob patterns relative to the folder. Left out: all.'),
      exclude: strings('Drafts to leave alone, as glob patterns relative to the folder.'),
      locked: { ...strings('Rules whose findings nobody may ignore.'), items: { enum: rules.map(({ id }) => id) } },
      reasons: { type: 'boolean', default: false, description: 'A reason must be given with each ignore.' },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
