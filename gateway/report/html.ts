import { createHash } from 'node:crypto';
import { chart, escaped } from './chart.ts';
import type { ReportTable } from './figures.ts';
import type { Report } from './run.ts';
import { figureWords, instantWords, monthWords, refusalWords, statusMeanings } from './words.ts';

const style = `@page { size: A4; margin: 18mm 16mm }
body { font: 10.5pt/1.45 system-ui, sans-serif; color: #111; max-width: 178mm; margin: 0 auto; padding: 8mm 4mm }
h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 2mm } h2 { font-size: 13.5pt; margin: 9mm 0 1mm; break-after: avoid }
h3 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid } p { margin: 0 0 2mm; max-width: 150mm }
.synthetic { border: 1.5pt solid #b3541e; padding: 2mm 3mm; font-weight: 600 } .lead { color: #333 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 5mm; margin: 3mm 0 } dt { color: #555 } dd { margin: 0 }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 3mm; break-inside: avoid; font-variant-numeric: tabular-nums }
caption { text-align: left; color: #555; font-size: 9pt } th, td { padding: 0.8mm 1.5mm; border-bottom: 0.4pt solid #bbb }
th { text-align: left; font-weight: 600 } td, thead th:not(:first-child) { text-align: right } td.word { color: #555; font-size: 9pt }
figure { margin: 1mm 0; break-inside: avoid } svg { max-width: 100%; height: auto } .legend { list-style: none; padding: 0; margin: 0; font-size: 9pt }
.legend li { display: inline-block; margin-right: 5mm } .refused { border-left: 2pt solid #555; padding-left: 3mm; color: #333 }
footer { margin-top: 9mm; border-top: 0.6pt solid #555; font-size: 9pt } code { font-size: 8.5pt; overflow-wrap: anywhere }`;

/** What a browser may do with the page: nothing but show it, in this one style. */
export const reportPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The report as one page that prints on A4: no scripts, nothing fetched. Every text is escaped. */
export function reportHtml(report: Report): string {
  const { title, month, recipient, introduction, sections, synthetic } = report;
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(`${title}, ${monthWords(month)}, ${recipient.name}`)}</title><style>${style}</style></head>
<body>
<header>
<h1>${escaped(title)}</h1>
${synthetic ? '<p class="synthetic">Syntetiska data: antalen är påhittade och säger ingenting om verkligheten.</p>' : ''}
<dl><dt>Månad</dt><dd>${escaped(monthWords(month))}</dd><dt>Mottagare</dt><dd>${escaped(recipient.name)}</dd><dt>Siffrorna som de var</dt><dd>${escaped(instantWords(report.asOf))}</dd><dt>Kvitto</dt><dd><code>${escaped(report.receipt)}</code></dd></dl>
<p class="lead">${escaped(introduction)}</p>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
<footer>
<h2>Om siffrorna</h2>
<dl>${statusMeanings.map(([word, meaning]) => `<dt>${word}</dt><dd>${meaning}</dd>`).join('')}</dl>
<h3>Publiceringsomgångar</h3>
<p>${report.vintages.map(({ indicator, vintage }) => escaped(`${indicator}: ${vintage}`)).join('; ') || 'Inga.'}</p>
<h3>Källor</h3>
${report.sources.map((source) => `<p>${escaped(source)}</p>`).join('') || '<p>Inga.</p>'}
<h3>Kvitton</h3>
<p>Varje fråga är loggad: ${sections
    .map(({ query, receipt }) => `${escaped(query)} <code>${escaped(receipt)}</code>`)
    .filter((text, at, all) => all.indexOf(text) === at)
    .join(', ')}. Samma siffror fås igen med <code>asOf=${escaped(report.asOf)}</code>.</p>
</footer>
</body>
</html>
`;
}

function sectionHtml({ heading, text, view, tables }: Report['sections'][number]): string {
  const areas = new Map(
    tables.flatMap(({ series }) => series.map(({ area }) => [area.id, area.name] as const)),
  );
  const parts = [...areas].map(([id, area]) => {
    const rows = tables.flatMap((table) =>
      table.series.filter((one) => one.area.id === id).map((one) => ({ ...table, ...one })),
    );
    const lines = rows.map(({ name, observations }) => ({ name, figures: observations }));
    const drawn = view === 'TABLE' ? undefined : chart(view, `${heading}, ${area}`, lines);
    return `${drawn ?? ''}${tableHtml(area, rows)}`;
  });
  const refused = tables.flatMap(({ name, refused }) =>
    refused.map((code) => `<p class="refused">${escaped(name)}: ${escaped(refusalWords(code))}</p>`),
  );
  return `<section><h2>${escaped(heading)}</h2><p>${escaped(text)}</p>${parts.join('')}${refused.join('')}</section>`;
}

type Row = Omit<ReportTable, 'series'> & ReportTable['series'][number];

/** The section's figures of one area: a row for each indicator. */
function tableHtml(area: string, rows: readonly Row[]): string {
  const periods = rows[0]?.observations.map(({ period }) => `<th scope="col">${escaped(period)}</th>`) ?? [];
  const lines = rows.map(({ name, unit, observations }) => {
    const cells = observations.map((figure) => {
      const word = figure.value === null ? ' class="word"' : '';
      return `<td${word}>${escaped(figureWords(figure))}</td>`;
    });
    return `<tr><th scope="row">${escaped(`${name} (${unit})`)}</th>${cells.join('')}</tr>`;
  });
  const providers = [...new Set(rows.flatMap(({ provider }) => provider ?? []))].join(', ');
  const thresholds = [...new Set(rows.flatMap(({ threshold }) => threshold ?? []))];
  const caption = [
    area,
    ...(providers === '' ? [] : [`Uppgiftslämnare: ${providers}`]),
    ...thresholds.map((least) => `Antal under ${least}, och det som skulle röja dem, är undertryckta`),
  ];
  return `<table><caption>${escaped(`${caption.join('. ')}.`)}</caption><thead><tr><td></td>${periods.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
