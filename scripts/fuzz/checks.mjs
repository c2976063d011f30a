/** What must never happen to any draft. Each check returns a complaint, or nothing. */

const engines = new WeakMap();
/** An engine that has read every draft so far, as an editor's has. */
function used(core) {
  if (!engines.has(core)) engines.set(core, fresh(core));
  return engines.get(core);
}
function fresh(core) {
  const reader = core.createReader();
  const reviewer = core.createReviewer(core.resolveConfig({}, core.rules).config, core.rules);
  return {
    read: (draft) => reader.read({ uri: 'file:///fuzz', ...draft }),
    review: (draft) => reviewer.review(reader.read({ uri: 'file:///fuzz', ...draft })),
  };
}
const source = ({ format, text }) => ({ format, text });
const within = (span, text) => span.start >= 0 && span.start <= span.end && span.end <= text.length;

export const checks = {
  failures(core, draft) {
    const { failures } = used(core).review(source(draft));
    return failures.length === 0 ? undefined : failures.map(({ rule, error }) => `${rule}: ${error}`).join('; ');
  },

  spans(core, draft) {
    const engine = used(core);
    const review = engine.review(source(draft));
    for (const finding of review.findings) {
      if (!within(finding, draft.text)) return `${finding.rule} lies outside the text`;
      for (const related of finding.related)
        if (related.uri === undefined && !within(related, draft.text)) return `${finding.rule} relates to nowhere`;
      for (const { edits } of finding.fixes) {
        const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [i, edit] of sorted.entries())
          if (!within(edit, draft.text) || (i > 0 && edit.start < sorted[i - 1].end))
            return `${finding.rule} has bad edits`;
      }
    }
    const seen = core.inspect('x', engine.read(source(draft)), review);
    for (const span of [...seen.sentences, ...seen.quotes, ...seen.figures, ...seen.dates])
      if (!within(span, draft.text)) return 'inspect names a place outside the text';
    return undefined;
  },

  quotations(core, draft) {
    const engine = used(core);
    const { blocks } = engine.read(source(draft));
    const quoted = blocks.flatMap(({ facts, map }) => facts.quotations.map(({ inner }) => map.toSource(inner)));
    for (const { rule, fixes } of engine.review(source(draft)).findings)
      for (const { edits } of fixes)
        for (const { start, end } of edits)
          for (const span of quoted)
            if (start === end ? span.start < start && start < span.end : start < span.end && span.start < end)
              return `${rule} would edit quoted words`;
    return undefined;
  },

  memory(core, draft) {
    const [before, after] = [used(core).review(source(draft)), fresh(core).review(source(draft))];
    return JSON.stringify(before) === JSON.stringify(after) ? undefined : 'what was read before changed the findings';
  },

  typing(core, draft, random) {
    const engine = fresh(core);
    let { text } = draft;
    engine.review(source(draft));
    for (let i = 0; i < 3; i++) {
      const at = Math.floor(random() * (text.length + 1));
      text =
        text.slice(0, at) +
        ['x', ' ', '“', '\n\n', ' 12 ', ''][Math.floor(random() * 6)] +
        text.slice(at + Math.floor(random() * 4));
      const now = { format: draft.format, text };
      if (JSON.stringify(engine.review(now)) !== JSON.stringify(fresh(core).review(now)))
        return 'a review after typing differs from a fresh one';
    }
    return undefined;
  },

  fixing(core, draft) {
    const engine = used(core);
    const result = core.fixAll(draft.text, (text) => engine.review({ format: draft.format, text }).findings);
    return result.passes < 10 ? undefined : 'safe fixes do not come to rest';
  },
};

/** What must never happen to a Word document: words that stand elsewhere, and comments that change any. @param {string} xml */
export function wordComplaint(core, xml) {
  const { text, stretches } = core.readWordXml(xml);
  for (const { text: at, length, source: from, sourceLength, verbatim } of stretches) {
    if (from < 0 || from + sourceLength > xml.length || at + length > text.length) return 'words lie outside the file';
    if (verbatim && xml.slice(from, from + sourceLength) !== text.slice(at, at + length))
      return 'words are not where they stand';
  }
  const parts = { [core.WORD_PARTS.document]: xml, [core.WORD_PARTS.types]: '<Types></Types>' };
  const remarks = [0.2, 0.5].map((part) => {
    const start = Math.floor(text.length * part);
    return { start, end: Math.min(text.length, start + 9), message: 'Check <this> & that.' };
  });
  const changed = core.addComments(parts, remarks, '2026-01-01T00:00:00Z')[core.WORD_PARTS.document] ?? xml;
  return core.readWordXml(changed).text === text ? undefined : 'a comment changes words';
}
