import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkpointSettings, gatewaySettings, subgraphSettings } from '../config.ts';
import { importSettings, localSettings, publishSettings, retentionSettings } from '../local/config.ts';
import { profileContext } from '../policy/odrl-profile.ts';
import { type ErrorEntry, errorCatalogue } from '../schema/errors.ts';
import { coverage } from '../tests/coverage/page.ts';

type Documented = { readonly default?: string; readonly allowed: string; readonly about: string };
type Settings = Readonly<Record<string, Documented>>;

const made = (source: string): string =>
  `<!-- Made from ${source} by npm run docs. Not edited by hand. -->\n`;

/** A Markdown table, each cell on one line and as wide as its column: as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')),
  );
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  const [first = [], ...rest] = cells;
  return line(first) + line(widths.map((width) => '-'.repeat(width))) + rest.map(line).join('');
}

/** `docs/errors.md`: the catalogue as a table, in the catalogue's order. */
export function errorsPage(): string {
  return `${made('schema/errors.ts')}
# Errors

Every error has a code in \`extensions.code\`. A code keeps its meaning; the wording of a message may change.

Status 200 means that the error stands beside other data: its \`path\` says which field is null because of it. With
another status the whole request was refused. \`INTERNAL\` may do either. A denied field that occurs many times in an
answer has one error, at its first occurrence, and \`extensions.occurrences\` says how many there are.

${table(
  ['code', 'HTTP status', 'meaning'],
  Object.entries<ErrorEntry>(errorCatalogue).map(([code, { status, whole, meaning }]) => [
    `\`${code}\``,
    whole === undefined || whole === status ? String(status) : `${status}, or ${whole}`,
    meaning,
  ]),
)}`;
}

const settingsTable = (settings: Settings): string =>
  table(
    ['setting', 'default', 'allowed', 'what it is for'],
    Object.entries(settings).map(([name, setting]) => [
      `\`${name}\``,
      setting.default ? `\`${setting.default}\`` : 'none: must be set',
      setting.allowed,
      setting.about,
    ]),
  );

/** `docs/settings.md`: every setting, by the part that reads it. */
export function settingsPage(): string {
  return `${made('config.ts and local/config.ts')}
# Settings

Settings are environment variables. A part reads its own and no others: a \`HUB_*\` variable that it does not know stops
the start, and so does a value that is not allowed. The message names the variable and what is allowed, never the value.

## The gateway: \`npm run gateway\`

${settingsTable(gatewaySettings)}
## A subgraph: \`npm run subgraph -- <name>\`

${settingsTable(subgraphSettings)}
## The checkpointer: \`npm run checkpoint\`

${settingsTable(checkpointSettings)}
## Erasing the log by the retention rule: \`npm run log:erase\`

${settingsTable(retentionSettings)}
## Importing: \`npm run import\`

${settingsTable(importSettings)}
## Publishing: \`npm run publish\`

${settingsTable(publishSettings)}
## Everything on one machine: \`npm start\`

It chooses the addresses, keys and passwords of its parts itself and keeps them in its data folder.

${settingsTable(localSettings)}`;
}

/** `docs/coverage.md`: what of the safety programme is in the hub, row by row, and what may never be. */
export function coveragePage(): string {
  const { totals, parts } = coverage();
  return `${made('tests/coverage')}
# Coverage of the safety programme

The inventory of the city's safety programme (Stockholms trygghetsprogram) has 308 rows in 13 parts. Each is *held*, and the
tests named in its row show that one partner receives it and that another is refused it; or it is *absent*, and tests walk the
schemas, the databases, the access log, exports, reports and feeds and find no name with its words; or it is *not held*, and
says why. What is open every partner receives: of such a row the refusal is that nobody does without a token. Where of an
absent row something stands under "where", that is all there is of it: that there is such work.

Owner and sensitivity are the inventory's. Owner: CITY (the city's committees and companies), POL (Polismyndigheten), REG
(Region Stockholm), CIV (civil society), HUB (the register of agreements). Sensitivity: O open, A aggregated figures, S shared
under an agreement, N never: individuals stand behind it. All data that the tests receive is synthetic, but where a source is
named. The tests are \`tests/scenario/coverage.test.ts\` (received, refused), and \`individuals.test.ts\` in \`tests/schema\`,
\`tests/subgraphs\` and \`tests/scenario\` (absent).

${table(['part', 'of', 'held', 'absent', 'not held', 'rows'], totals)}${parts
  .map(
    ({ part, title, lines }) => `
## ${part}. ${title}

${table(['row', 'term', 'owner', 'sensitivity', 'where', 'product', 'received', 'refused'], lines)}`,
  )
  .join('')}`;
}

/** Writes the pages, or with `--check` compares them with the committed ones. Returns the exit code. */
function main(check: boolean): number {
  const pages = [
    { name: 'errors.md', text: errorsPage() },
    { name: 'settings.md', text: settingsPage() },
    { name: 'coverage.md', text: coveragePage() },
    {
      name: 'odrl-profile.jsonld',
      text: `${JSON.stringify({ '@context': profileContext }, null, 2)}\n`,
    },
  ].map((page) => ({ ...page, url: new URL(page.name, import.meta.url) }));
  if (!check) {
    for (const { url, text } of pages) writeFileSync(url, text);
    return 0;
  }
  const drifted = pages.filter(({ url, text }) => !existsSync(url) || readFileSync(url, 'utf8') !== text);
  for (const { name } of drifted) console.error(`docs/${name} is not what its source says: npm run docs`);
  return drifted.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.includes('--check'));
