// What a reader makes of an amount as it is written, without the code that wrote it.

const units = { 円: 1, 万円: 1e4, 億円: 1e8, 兆円: 1e12, "％": 0.01, 倍: 1 };

/**
 * Whether a text says the value, as well as it can with the digits it has: to half of its last digit, or, of an
 * amount with three digits, to half a percent. Columns of amounts have no unit in them: they are in 万円.
 */
export function says(text, value) {
  const [, minus, digits, unit = "万円"] = /(−?)([\d,]+(?:\.\d+)?)(兆円|億円|万円|円|％|倍)?/.exec(text) ?? [];
  if (!digits) return false;
  const places = digits.split(".")[1]?.length ?? 0;
  const read = Number(digits.replaceAll(",", "")) * units[unit] * (minus ? -1 : 1);
  const least = Math.max(units[unit] * 10 ** -places, Math.abs(value) / 100) / 2;
  return Math.abs(read - value) <= least * (1 + 1e-9);
}
