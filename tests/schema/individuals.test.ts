import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type ObjectTypeDefinitionNode, parse, type TypeNode, visit } from 'graphql';
import { expect, test } from 'vitest';
import { committedSupergraphSdl, subgraphNames, subgraphSdl } from '../../schema/sdl.ts';
import { rows } from '../coverage/rows.ts';
import { schemaExceptions } from '../forbidden/exceptions.ts';
import { forbiddenIn } from '../forbidden/finding.ts';
import { keysIn } from '../forbidden/values.ts';
import { forbiddenStems, forbiddenWords } from '../forbidden/words.ts';
import { definitions } from './definitions.ts';

/** The federation's own definitions in a supergraph, such as join__unionMember(member:). */
const machinery = /^(join|link|core)__/;
const schemas = [...subgraphNames.map(subgraphSdl), committedSupergraphSdl()];

const individuals = (sdl: string): readonly string[] =>
  definitions(parse(sdl)).flatMap(({ coordinate, name }) => {
    const word = forbiddenIn(name);
    if (word === undefined || schemaExceptions.has(coordinate) || machinery.test(coordinate)) return [];
    return [`${coordinate}: ${word}`];
  });

test.each(subgraphNames)('no type, field, argument or value of %s is about an individual', (name) => {
  expect(individuals(subgraphSdl(name))).toEqual([]);
});

test('nothing of the composed supergraph is about an individual', () => {
  expect(individuals(committedSupergraphSdl())).toEqual([]);
});

const root = join(import.meta.dirname, '../..');
const queryFiles = globSync('schema/shared-queries/*.graphql', { cwd: root });
const reportFiles = globSync('schema/reports/*.json', { cwd: root });

/** Names that an operation makes: its own, its variables', its aliases' and those of what its directives are told. */
function namesIn(document: string): readonly string[] {
  const names: string[] = [];
  visit(parse(document), {
    OperationDefinition: (node) => void names.push(node.name?.value ?? ''),
    FragmentDefinition: (node) => void names.push(node.name.value),
    Variable: (node) => void names.push(node.name.value),
    Field: (node) => void names.push(node.alias?.value ?? ''),
    Argument: (node) => void names.push(node.name.value),
  });
  return names;
}

test('no shared query gives what it asks or answers the name of an individual', () => {
  const names = queryFiles.flatMap((file) => namesIn(readFileSync(join(root, file), 'utf8')));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => forbiddenIn(name) !== undefined)).toEqual([]);
  expect(
    namesIn('query ($suspectId: ID) { victims: areas { id } }').flatMap((name) => forbiddenIn(name) ?? []),
  ).toEqual(['suspect', 'victim']);
});

test('no definition of a report has a key about an individual', () => {
  const keys = reportFiles.flatMap((file) => keysIn(JSON.parse(readFileSync(join(root, file), 'utf8'))));
  expect(keys).toContain('indicators');
  expect(keys.filter((key) => forbiddenIn(key) !== undefined)).toEqual([]);
});

test.each([
  ['type Youth { id: ID }', 'Youth'],
  ['type Deployment { guardName: String }', 'guardName'],
  ['type Deployment { guardsNames: String }', 'guardsNames'],
  ['type Report { personnummer: String }', 'personnummer'],
  ['type Report { personalPersonNumber: String }', 'personalPersonNumber'],
  ['enum Group { VULNERABLE_VICTIMS }', 'VULNERABLE_VICTIMS'],
  ['type Query { search(suspectId: ID): Int }', 'suspectId'],
  ['type HTTPPatientURL { id: ID }', 'HTTPPatientURL'],
  ['input SocialCases { journalText: String }', 'journalText'],
  ['type ExitProgramme { id: ID }', 'ExitProgramme'],
  ['type Brottsofferstod { id: ID }', 'Brottsofferstod'],
  ['directive @about(patient: ID) on FIELD', 'patient'],
])('%s is found', (sdl, name) => {
  expect(individuals(sdl).join()).toContain(name);
});

test('every exception is still needed', () => {
  const found = schemas.flatMap((sdl) =>
    definitions(parse(sdl)).flatMap(({ coordinate, name }) => (forbiddenIn(name) ? [coordinate] : [])),
  );
  expect([...schemaExceptions.keys()].filter((coordinate) => !found.includes(coordinate))).toEqual([]);
});

const typeNamed = (word: string): string =>
  word.replaceAll(/(?:^|[^\p{L}\p{N}]+)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/** What the coverage table says is nowhere, with its row. */
const neverToBe = rows.flatMap(({ id, standing }) => {
  if (standing.kind === 'absent') return standing.words.map((word) => [id, word] as const);
  return standing.kind === 'held' ? standing.never.map((word) => [id, word] as const) : [];
});

test('a word that a row of the inventory says is nowhere is found as a type, a field, a value and a column', () => {
  expect(neverToBe.length).toBeGreaterThan(80);
  const missed = neverToBe.filter(([, word]) => {
    const type = typeNamed(word);
    const field = `${type.slice(0, 1).toLowerCase()}${type.slice(1)}`;
    const column = word.replaceAll(' ', '_');
    const sdl = `type ${type} { of: ID } type Planted { ${field}: ID ${field}Names: ID } enum Kind { ${column.toUpperCase()} }`;
    return individuals(sdl).length !== 4 || forbiddenIn(`planted_${column}`) === undefined;
  });
  expect(missed).toEqual([]);
});

test('no forbidden word is dead: each is found by itself, and no other finds it', () => {
  expect(forbiddenWords.filter((word) => forbiddenIn(typeNamed(word)) !== word)).toEqual([]);
  expect(forbiddenStems.filter((stem) => forbiddenIn(`mitt_${stem}_id`) !== stem)).toEqual([]);
  expect(new Set([...forbiddenWords, ...forbiddenStems]).size).toBe(
    forbiddenWords.length + forbiddenStems.length,
  );
});

const objects = parse(committedSupergraphSdl()).definitions.filter(
  (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
);
const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);

test('a programme says that there is such work, and has nothing by which its place could be told', () => {
  const programme = objects.find(({ name }) => name.value === 'Programme');
  expect(programme?.fields?.map(({ name }) => name.value).sort()).toEqual([
    'id',
    'indicators',
    'kind',
    'name',
    'partners',
    'runBy',
    'source',
    'summary',
  ]);
});

test('nothing but areas, named places and stations is somewhere on a map', () => {
  const located = objects.filter(({ fields = [] }) =>
    fields.some(
      ({ name, type }) =>
        /^(x|y)$|^(lon|lat)(gitude|itude)?$|(Lon|Lat)(gitude|itude)?$|easting|northing/i.test(name.value) ||
        /^(Coordinate|.*Geo.*|.*Location.*|.*Geometry.*|Point|Position)$/.test(named(type)),
    ),
  );
  expect(located.map(({ name }) => name.value).sort()).toEqual([
    'Area',
    'AreaGeometry',
    'Coordinate',
    'Place',
    'Station',
    'StationLocation',
    'VulnerableArea',
  ]);
});

test('what was walked is told', () => {
  const walked = schemas.map((sdl) => definitions(parse(sdl)).length);
  const individual = rows.filter(({ standing }) => standing.kind === 'absent').length;
  const half = rows.filter(({ standing }) => standing.kind === 'held' && standing.never.length > 0).length;
  console.info(
    `individuals: ${subgraphNames.length} schemas and the supergraph, ${walked.reduce((sum, count) => sum + count, 0)} names; ` +
      `${queryFiles.length} shared queries and ${reportFiles.length} report; ${forbiddenWords.length} words and ${forbiddenStems.length} stems; ` +
      `${individual} rows that are nowhere, ${half} of which a part is; ${schemaExceptions.size} exceptions`,
  );
  expect([individual, half]).toEqual([28, 7]);
});
