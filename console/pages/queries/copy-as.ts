import { exportPath, searchOf } from './parameters.ts';

/** The languages that a run can be copied in. */
export const languages = ['curl', 'javascript', 'python', 'r', 'powerquery'] as const;
export type CodeLanguage = (typeof languages)[number];

/** A run as code is made of it. `origin` is the hub's; variables left out are worked out at each run. */
export type CopiedRun = {
  readonly origin: string;
  readonly id: string;
  readonly version: number;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * A run as code, for a client of the partner's own: its access token is read from HUB_TOKEN, or stands in the place of a word in
 * Power Query, and is never part of what is written here. Every value is written by its language's own rules.
 */
export function codeOf(language: CodeLanguage, run: CopiedRun, comment: string): string {
  switch (language) {
    case 'curl':
      return curl(run, comment);
    case 'javascript':
      return javascript(run, comment);
    case 'python':
      return python(run, comment);
    case 'r':
      return r(run, comment);
    case 'powerquery':
      return powerQuery(run, comment);
  }
}

const bodyOf = ({ id, version, variables }: CopiedRun) => ({
  sharedQuery: id,
  sharedQueryVersion: version,
  variables,
});

function curl(run: CopiedRun, comment: string): string {
  return [
    `# ${comment}`,
    `curl --silent --show-error ${shell(`${run.origin}/graphql`)} \\`,
    '  -H "Authorization: Bearer $HUB_TOKEN" \\',
    `  -H ${shell('Content-Type: application/json')} \\`,
    `  --data-binary ${shell(JSON.stringify(bodyOf(run)))}`,
    '',
  ].join('\n');
}

/** A word of a POSIX shell (IEEE 1003.1, 2.2.2): nothing within single quotes means anything, and they cannot hold one. */
const shell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function javascript(run: CopiedRun, comment: string): string {
  return [
    `// ${comment}`,
    "import { env } from 'node:process';",
    '',
    `const response = await fetch(${JSON.stringify(`${run.origin}/graphql`)}, {`,
    "  method: 'POST',",
    '  headers: {',
    "    authorization: 'Bearer ' + env.HUB_TOKEN,",
    "    'content-type': 'application/json',",
    '  },',
    `  body: JSON.stringify(${JSON.stringify(bodyOf(run), null, 2).replaceAll('\n', '\n  ')}),`,
    '});',
    'const { data, errors, extensions } = await response.json();',
    'console.log(data, errors, extensions.receipt.id);',
    '',
  ].join('\n');
}

function python(run: CopiedRun, comment: string): string {
  return [
    `# ${comment}`,
    'import json',
    'import os',
    'import urllib.request',
    '',
    `body = ${pythonOf(bodyOf(run))}`,
    'request = urllib.request.Request(',
    `    ${pythonOf(`${run.origin}/graphql`)},`,
    '    data=json.dumps(body).encode(),',
    '    headers={',
    '        "Authorization": "Bearer " + os.environ["HUB_TOKEN"],',
    '        "Content-Type": "application/json",',
    '    },',
    ')',
    'with urllib.request.urlopen(request) as response:',
    '    answer = json.load(response)',
    'print(answer.get("data"), answer.get("errors"), answer["extensions"]["receipt"]["id"])',
    '',
  ].join('\n');
}

/** A value as Python writes it. Its strings know every escape of JSON's. */
function pythonOf(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (Array.isArray(value)) return `[${value.map(pythonOf).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, one]) => `${JSON.stringify(key)}: ${pythonOf(one)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

function r(run: CopiedRun, comment: string): string {
  return [
    `# ${comment}`,
    'library(httr2)',
    '',
    // The values stand in the address, where they are plain ASCII: releases of httr2 differ in how they take a list.
    `answer <- request(${JSON.stringify(`${run.origin}${exportPath(run, 'csv', run.variables)}`)}) |>`,
    '  req_auth_bearer_token(Sys.getenv("HUB_TOKEN")) |>',
    '  req_perform() |>',
    '  resp_body_string()',
    'figures <- read.csv(text = answer, encoding = "UTF-8")',
    'figures <- figures[!figures[[1]] %in% c("RECEIPTS", "END"), ]',
    '',
  ].join('\n');
}

function powerQuery(run: CopiedRun, comment: string): string {
  const given = Map.groupBy(searchOf(run.variables), ([name]) => name);
  const query = [...given].map(([name, pairs]) => {
    const values = pairs.map(([, value]) => mText(value));
    return `#${mText(name)} = ${values.length === 1 ? values[0] : `{${values.join(', ')}}`}`;
  });
  return [
    `// ${comment}`,
    'let',
    '    Token = "HUB_TOKEN",',
    `    File = Web.Contents(${mText(run.origin)}, [`,
    `        RelativePath = ${mText(exportPath(run, 'csv', {}).slice(1))},`,
    `        Query = [${query.join(', ')}],`,
    '        Headers = [Authorization = "Bearer " & Token]',
    '    ]),',
    '    Rows = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
    '    Headed = Table.PromoteHeaders(Rows, [PromoteAllScalars = true]),',
    '    First = List.First(Table.ColumnNames(Headed)),',
    '    Figures = Table.SelectRows(Headed, each not List.Contains({"RECEIPTS", "END"}, Record.Field(_, First)))',
    'in',
    '    Figures',
    '',
  ].join('\n');
}

/** A text of Power Query M: a quotation mark is doubled, and what would begin or need an escape is one. */
function mText(text: string): string {
  const escaped = text
    .replaceAll('#(', '#(#)(')
    .replaceAll('"', '""')
    .replaceAll('\r', '#(cr)')
    .replaceAll('\n', '#(lf)')
    .replaceAll('\t', '#(tab)');
  return `"${escaped}"`;
}
