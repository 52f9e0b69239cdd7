/** Lines over sizes that are powers of something: `at` is the size, `values` one of each series in their order. */
export type LinePicture = {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly series: readonly string[];
  readonly points: readonly { readonly at: number; readonly values: readonly number[] }[];
};

const width = 720;
const height = 360;
const left = 70;
const bottom = 50;
const top = 40;
/** Told apart by people who see colours badly too (Okabe and Ito); lines are dashed by turns as well. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const;
const dashes = ['none', '8 4', '2 4', '8 4 2 4'] as const;

/** An SVG of the lines: across a logarithmic axis, up from zero. Values that are no numbers are left out. */
export function drawLines({ title, across, up, series, points }: LinePicture): string {
  const sizes = points.map(({ at }) => Math.log10(at));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const values = points.flatMap((point) => point.values.filter(Number.isFinite));
  const step = stepFor(Math.max(...values, 0));
  const highest = Math.max(step, Math.ceil(Math.max(...values, 0) / step) * step);
  const x = (at: number): string =>
    (left + ((Math.log10(at) - least) / (most - least || 1)) * (width - left - 30)).toFixed(1);
  const y = (value: number): string =>
    (height - bottom - (value / highest) * (height - bottom - top)).toFixed(1);
  const text = (at: string, anchor: string, words: string): string =>
    `<text ${at} text-anchor="${anchor}">${escaped(words)}</text>`;
  const grid = Array.from({ length: Math.round(highest / step) + 1 }, (_, no) => no * step).map(
    (value) =>
      `<path d="M${left} ${y(value)}H${width - 30}" stroke="#ddd"/>${text(`x="${left - 8}" y="${Number(y(value)) + 4}"`, 'end', String(Number(value.toPrecision(6))))}`,
  );
  const marks = points.map(({ at }) => text(`x="${x(at)}" y="${height - bottom + 20}"`, 'middle', label(at)));
  const lines = series.map((name, no) => {
    const colour = colours[no % colours.length];
    const known = points.flatMap(({ at, values }) => {
      const value = values[no] ?? Number.NaN;
      return Number.isFinite(value) ? [{ at: x(at), value: y(value) }] : [];
    });
    const path = known.map(({ at, value }) => `${at} ${value}`).join('L');
    const dots = known.map(({ at, value }) => `<circle cx="${at}" cy="${value}" r="3.5" fill="${colour}"/>`);
    const key = `x="${width - 30}" y="${14 + no * 16}" fill="${colour}"`;
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[no % dashes.length]}"/>${dots.join('')}${text(key, 'end', name)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${text(`x="${left}" y="22" font-size="14" font-weight="bold"`, 'start', title)}
${grid.join('\n')}
${marks.join('\n')}
${text(`x="${(left + width) / 2}" y="${height - 10}"`, 'middle', across)}
${text(`transform="translate(16 ${height / 2}) rotate(-90)"`, 'middle', up)}
${lines.join('\n')}
</svg>
`;
}

/** 1, 2 or 5 times a power of ten: about five of them up to the most. */
function stepFor(most: number): number {
  const rough = most / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
}

function label(at: number): string {
  if (at >= 1e6) return `${Number((at / 1e6).toPrecision(2))} M`;
  return at >= 1e3 ? `${Number((at / 1e3).toPrecision(2))} k` : String(at);
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
