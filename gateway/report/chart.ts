import type { Figure } from './figures.ts';
import { figureWords } from './words.ts';

/** A line or a group of bars: what it is called, and its figures by period. */
export type ChartSeries = { readonly name: string; readonly figures: readonly Figure[] };

const size = { width: 640, height: 240, left: 56, right: 16, top: 12, bottom: 32 } as const;
/** Told apart without colour too: by dashes of lines and by their numbers in the legend. */
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4', '10 4'];
const shades = ['#1b3a57', '#b3541e', '#3f7d5b', '#7a4b8b', '#5a5a5a', '#a08a1c'];
const mostSeries = dashes.length;

/** Text as it may stand in HTML and SVG. */
export const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? '',
  );

/**
 * A small chart as SVG, from zero, with what it shows as text beside it for those who do not see it. A figure without a
 * value leaves a gap: it is never drawn as zero. Undefined where there is nothing to draw, or more lines than can be told
 * apart: the table then says all.
 */
export function chart(
  kind: 'LINE' | 'BARS',
  title: string,
  series: readonly ChartSeries[],
): string | undefined {
  const periods = series[0]?.figures.map(({ period }) => period) ?? [];
  const values = series.flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? []));
  if (values.length === 0 || series.length > mostSeries) return undefined;
  const most = ceiling(Math.max(...values));
  const wide = (size.width - size.left - size.right) / periods.length;
  const x = (at: number) => size.left + wide * (at + 0.5);
  const y = (value: number) =>
    size.height - size.bottom - (value / most) * (size.height - size.top - size.bottom);
  const axis = [0, most / 2, most].map(
    (value) =>
      `<line x1="${size.left}" x2="${size.width - size.right}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="#bbb" stroke-width="0.5"/>` +
      `<text x="${size.left - 6}" y="${round(y(value) + 4)}" text-anchor="end">${figureWords({ value, status: 'OBSERVED' })}</text>`,
  );
  const labels = periods.map(
    (period, at) =>
      `<text x="${round(x(at))}" y="${size.height - size.bottom + 16}" text-anchor="middle">${escaped(period)}</text>`,
  );
  const drawn = series.map((one, no) =>
    kind === 'LINE' ? line(one.figures, no, x, y) : bars(one.figures, no, series.length, wide, x, y),
  );
  const told = series.map(
    ({ name, figures }) =>
      `${name}: ${figures.map((figure) => `${figure.period} ${figureWords(figure)}`).join(', ')}.`,
  );
  const legend =
    series.length < 2
      ? ''
      : `<ul class="legend">${series
          .map(
            ({ name }, no) =>
              `<li><svg width="28" height="8" aria-hidden="true"><line x1="0" x2="28" y1="4" y2="4" stroke="${shades[no]}" stroke-width="2.5" stroke-dasharray="${kind === 'LINE' ? dashes[no] : ''}"/></svg> ${escaped(name)}</li>`,
          )
          .join('')}</ul>`;
  return `<figure><svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escaped(`${title}. ${told.join(' ')}`)}"><title>${escaped(title)}</title><desc>${escaped(told.join(' '))}</desc><g font-size="11" fill="#333">${axis.join('')}${labels.join('')}</g>${drawn.join('')}</svg>${legend}</figure>`;
}

type Scale = (value: number) => number;

function line(figures: readonly Figure[], no: number, x: Scale, y: Scale): string {
  const runs: string[][] = [[]];
  const points: string[] = [];
  for (const [at, { value }] of figures.entries()) {
    if (value === null) {
      runs.push([]);
      continue;
    }
    const [px, py] = [round(x(at)), round(y(value))];
    runs.at(-1)?.push(`${px},${py}`);
    points.push(`<circle cx="${px}" cy="${py}" r="2.5" fill="${shades[no]}"/>`);
  }
  const lines = runs.flatMap((run) =>
    run.length < 2
      ? []
      : `<polyline points="${run.join(' ')}" fill="none" stroke="${shades[no]}" stroke-width="2" stroke-dasharray="${dashes[no]}"/>`,
  );
  return [...lines, ...points].join('');
}

function bars(figures: readonly Figure[], no: number, of: number, wide: number, x: Scale, y: Scale): string {
  const each = (wide * 0.7) / of;
  return figures
    .flatMap(({ value }, at) => {
      if (value === null) return [];
      const left = x(at) - (each * of) / 2 + each * no;
      return `<rect x="${round(left)}" y="${round(y(value))}" width="${round(each * 0.92)}" height="${round(y(0) - y(value))}" fill="${shades[no]}"/>`;
    })
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The next 1, 2 or 5 times a power of ten, so that the axis has round numbers. */
function ceiling(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
