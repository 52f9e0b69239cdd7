import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detailValues, detailWords } from '../../console/hub/detail-words.ts';
import { consoleProblems, problemWords, subgraphNames } from '../../console/hub/problem-words.ts';
import { errorCatalogue } from '../../schema/errors.ts';

const all = Object.entries({ ...problemWords, ...consoleProblems });
const texts = all.flatMap(([code, { sv, en }]) =>
  Object.entries({ sv, en }).map(([language, { title, advice }]) => ({ code, language, title, advice })),
);

test('every code of the catalogue has words, and no other has', () => {
  expect(Object.keys(problemWords).sort()).toEqual(Object.keys(errorCatalogue).sort());
});

test("the console's own codes are none of the hub's", () => {
  expect(Object.keys(consoleProblems)).toEqual([
    'SESSION_OVER',
    'HUB_UNREACHABLE',
    'HUB_LOST',
    'ISSUER_UNREACHABLE',
    'CANCELLED',
    'UNKNOWN',
  ]);
  expect(Object.keys(consoleProblems).filter((code) => code in errorCatalogue)).toEqual([]);
});

test('a title is one short line without a full stop, and advice is of whole sentences', () => {
  const wrong = texts.filter(
    ({ title, advice }) =>
      title.length > 75 ||
      advice.length > 260 ||
      !/^\p{Lu}.*[^.!?\s]$/u.test(title) ||
      !/^\p{Lu}.*[^.\s]\.$/u.test(advice) ||
      /\s{2}/.test(title + advice),
  );
  expect(wrong).toEqual([]);
});

test('no text speaks of code: no codes, tokens, subgraphs or extensions', () => {
  const ofCode =
    /\b(tokens?|subgra\w+|delgraf\w*|GraphQL|HTTP|JSON|JWT|extensions?|schema\w*|headers?|mutations?|cursor|null|id)\b|[A-Z]{2,}_|[`{}<>]/i;
  expect(texts.filter(({ title, advice }) => ofCode.test(`${title} ${advice}`))).toEqual([]);
});

test('Swedish texts have no English words in them, and English ones no Swedish', () => {
  const english = /\b(query|queries|login|hub|error|export|the|and|your?|partner|scope|support|review)\b/i;
  // Kommunstyrelsen is a name.
  const swedish = /\b(och|inte|din|eller|navet|för|det)\b|[åäö]/i;
  const wrong = texts.filter(({ language, title, advice }) =>
    (language === 'sv' ? english : swedish).test(`${title} ${advice}`),
  );
  expect(wrong).toEqual([]);
});

test('what points at details does so in both languages', () => {
  const pointing = (text: string, word: RegExp) => word.test(text);
  const wrong = all.filter(
    ([, { sv, en }]) => pointing(sv.advice, /\bnedan\b/i) !== pointing(en.advice, /\bbelow\b/i),
  );
  expect(wrong.map(([code]) => code)).toEqual([]);
});

test('every subgraph of the supergraph has a name, and no other', () => {
  const supergraph = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');
  const names = [...supergraph.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(Object.keys(subgraphNames).sort()).toEqual(names.sort());
});

/** Project files in which errors get their details. */
const throwing = ['gateway', 'policy', 'subgraphs'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, '../..', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'))
    .map((file) => join(import.meta.dirname, '../..', folder, file)),
);

/** What follows a code in a call that makes an error: `{ area, level: 'x' }` as its keys. */
const keysOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\[[^\]]*\]|\([^)]*\)|`[^`]*`/g, '')
    .split(',')
    .flatMap((part) => /^\s*(?:\n\s*)?([a-z]\w*)\s*(?::|$)/i.exec(part)?.[1] ?? []);

/** Never for people: the status is HTTP's, and digests are asked for by one part of another. */
const notForPeople = new Set(['http', 'digests']);

test('every detail that is given in so many words with an error has a heading', () => {
  const calls =
    /(?:hubError|Refused|refused|refusal|refuseWhole)\(\s*'[A-Z_]+',\s*(?:(?:undefined|`[^`]*`|'[^']*'),\s*)?\{([^{}]*)\}/g;
  const keys = new Set(
    throwing.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(calls)].flatMap(([, object]) => keysOf(object ?? '')),
    ),
  );
  expect(keys.size).toBeGreaterThan(25);
  const missing = [...keys].filter((key) => !(key in detailWords) && !notForPeople.has(key));
  expect(missing).toEqual([]);
});

const sourceOf = (...files: readonly string[]): string =>
  files.map((file) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).join('\n');
const allOf = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? '')),
];

test('every field of a process or a picture that the hub may refuse has the name of its form', () => {
  const written = sourceOf(
    'subgraphs/pictures/content.ts',
    'subgraphs/pictures/mutations.ts',
    'subgraphs/city/process-input.ts',
    'policy/process-rules.ts',
    'policy/mapping-rules.ts',
    'policy/analysis-rules.ts',
    'policy/goal-rules.ts',
    'policy/measure-rules.ts',
  );
  const named = [
    ...allOf(
      written,
      /\b(?:lineOf|lineOrNull|textOf|textOrNull|mayBeEmpty|listOf|citedFigures)\([^;\n]*?, '([\w.]+)'/g,
    ),
    ...allOf(written, /\binvalid\(\s*'([\w.]+)'/g),
    ...allOf(written, /\b(?:field|argument): '([\w.]+)'/g),
    ...allOf(written, /\bfields: \['([\w.]+)'/g),
    ...allOf(written, /\bdaysOutside\(\w+, '([\w.]+)'/g),
  ];
  expect(named.length).toBeGreaterThan(40);
  // It is never shown as a form: the whole of what is written.
  expect(named.filter((name) => !detailValues.field?.[name] && name !== 'content')).toEqual([]);
});

test('all that a step of a process may lack has a name', () => {
  const steps = sourceOf('policy/process-steps.ts', 'policy/mapping-rules.ts', 'policy/analysis-rules.ts');
  const lacking = allOf(steps, /(?:outOfOrder\(process, \[|missing: \[)'(\w+)'/g);
  expect(lacking.length).toBeGreaterThan(3);
  expect(lacking.filter((name) => !detailValues.missing?.[name])).toEqual([]);
});
