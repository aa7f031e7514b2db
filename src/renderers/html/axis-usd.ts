/** US dollars on an axis, as short as they are clear: `$0.25`, `$4`, `$1.2K`, `$3M`. */
export function formatAxisUsd(usd: number): string {
  if (usd >= 1e6) return `$${short(usd / 1e6)}M`;
  if (usd >= 1e3) return `$${short(usd / 1e3)}K`;
  return `$${usd === 0 || usd >= 1 ? short(usd) : String(Number(usd.toPrecision(2)))}`;
}

function short(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 2 : 0)));
}
