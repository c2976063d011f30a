/** Logistic regression with ridge, by Newton's method: exact, and the same on every run. */

/** @typedef {{ claim: boolean, weight: number, features: Map<string, number> }} Row */

const STEPS = 12;

/**
 * @param {Row[]} rows both classes weigh the same in sum
 * @param {number} [ridge] how strongly weights are held near nought
 */
export function trainModel(rows, ridge = 12) {
  const names = [...new Set(rows.flatMap(({ features }) => [...features.keys()]))].sort();
  const place = new Map(names.map((name, i) => [name, i + 1]));
  const size = names.length + 1;
  const total = (claim) => rows.reduce((sum, row) => sum + (row.claim === claim ? row.weight : 0), 0);
  const balance = total(false) / total(true);
  const data = rows.map(({ claim, weight, features }) => ({
    target: claim ? 1 : 0,
    weight: claim ? weight * balance : weight,
    entries: [[0, 1], ...[...features].map(([name, value]) => [place.get(name), value])],
  }));
  const w = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const { target, weight, entries } of data) {
      const sum = entries.reduce((value, [i, strength]) => value + w[i] * strength, 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const bend = Math.max(1e-6, chance * (1 - chance)) * weight;
      for (const [i, strength] of entries) {
        slope[i] += (chance - target) * weight * strength;
        const row = curve[i];
        for (const [j, other] of entries) row[j] += bend * strength * other;
      }
    }
    for (let i = 1; i < size; i++) {
      slope[i] += ridge * w[i];
      curve[i][i] += ridge;
    }
    curve[0][0] += 1e-6;
    const change = solve(curve, slope);
    for (let i = 0; i < size; i++) w[i] -= change[i];
  }
  const weights = new Map(names.map((name, i) => [name, w[i + 1]]));
  const score = (features) => {
    let value = w[0];
    for (const [name, strength] of features) value += (weights.get(name) ?? 0) * strength;
    return value;
  };
  return { bias: w[0], weights, score };
}

/** Solves `a x = b` for a symmetric positive matrix, in place (Cholesky). */
function solve(a, b) {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i][j];
      for (let k = 0; k < j; k++) sum -= a[i][k] * a[j][k];
      a[i][j] = i === j ? Math.sqrt(sum) : sum / a[j][j];
    }
  }
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= a[i][k] * x[k];
    x[i] = sum / a[i][i];
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i];
    for (let k = i + 1; k < n; k++) sum -= a[k][i] * x[k];
    x[i] = sum / a[i][i];
  }
  return x;
}

/** Share of pairs of a claim and another sentence in the right order. */
export function auc(scored) {
  const claims = scored.filter(([, claim]) => claim);
  const rest = scored.filter(([, claim]) => !claim);
  let right = 0;
  for (const [a] of claims) for (const [b] of rest) right += a > b ? 1 : a === b ? 0.5 : 0;
  return right / (claims.length * rest.length);
}
