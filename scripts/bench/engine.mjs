/** The engine alone, for measuring without the protocol. */

/** A fresh engine, with everything that every rule may remember empty. */
export function freshEngine(core) {
  const { config } = core.resolveConfig({}, core.rules);
  const reader = core.createReader();
  const reviewer = core.createReviewer(config, core.rules);
  return (uri, text) => reviewer.review(reader.read({ uri, text }));
}
