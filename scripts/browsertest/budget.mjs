// Figures held against their budgets, for the programs that measure.

export const median = (values) => percentile(values, 0.5);

/** The smallest value that a share of the values does not exceed. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** "ok", "over" (or "under", where the budget is a least), or nothing without a budget. */
export function verdict({ value, most, least }) {
  if (most !== undefined) return value <= most ? "ok" : "over";
  if (least !== undefined) return value >= least ? "ok" : "under";
  return "";
}

/**
 * Prints a table and reports whether all budgets are kept.
 * rows: {name, value, shown (the value as text), most or least, note}.
 */
export function report(rows) {
  const budget = ({ most, least }) => (most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : "");
  const table = [["", "measured", "budget", "", ""], ...rows.map((row) => [row.name, row.shown, budget(row), verdict(row), row.note ?? ""])];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table) console.log(line.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
  return rows.every((row) => ["", "ok"].includes(verdict(row)));
}

/** Without --check the figures are for reading: no machine is quiet enough to fail by them always. */
export function finish(kept) {
  if (!kept && process.argv.includes("--check")) process.exitCode = 1;
}
