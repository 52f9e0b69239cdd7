import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { committedSupergraphSdl, subgraphNames, subgraphSdl } from '../../schema/sdl.ts';
import { definitions } from './definitions.ts';

/** Words that name an individual, or a document about one. A phrase is forbidden where its words follow each other. */
const forbiddenWords: readonly string[] = [
  'youth',
  'juvenile',
  'child',
  'children',
  'minor',
  'pupil',
  'student',
  'victim',
  'plaintiff',
  'witness',
  'offender',
  'perpetrator',
  'suspect',
  'convict',
  'inmate',
  'prisoner',
  'criminal',
  'gang',
  'defector',
  'exit',
  'participant',
  'patient',
  'diagnosis',
  'treatment',
  'journal',
  'case',
  'dossier',
  'individual',
  'person',
  'people',
  'household',
  'resident',
  'tenant',
  'employee',
  'officer',
  'member',
  'guardian',
  'guard name',
  'guard number',
  'guard id',
  'guard shift',
  'given name',
  'first name',
  'last name',
  'family name',
  'full name',
  'surname',
  'birth',
  'ssn',
  'phone',
  'address',
  'plate',
  'fingerprint',
  'footage',
  'video',
  'image',
  'photo',
  'concern report',
];

/** Swedish stems, which stand inside compounds. */
const forbiddenStems: readonly string[] = [
  'personnummer',
  'personnr',
  'samordningsnummer',
  'ungdom',
  'brottsoffer',
  'malsagande',
  'misstankt',
  'garningsman',
  'avhoppar',
  'patientj',
  'orosanmal',
  'arende',
  'elevhalsa',
  'vardnadshavare',
  'ordningsvaktsnamn',
];

/** Where a forbidden word is allowed, and why. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['Area.children', 'the areas inside an area: a tree has parents and children'],
  ['CollaborationAgreement.children', 'the agreements inside an agreement, likewise'],
]);

/** The federation's own definitions in a supergraph, such as join__unionMember(member:). */
const machinery = /^(join|link|core)__/;

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[\s_]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=\w{3})(?<!s)s$/, ''));

/** The forbidden word in a name, or undefined. */
function individualIn(name: string): string | undefined {
  const words = ` ${wordsOf(name).join(' ')} `;
  const compound = name.toLowerCase().replaceAll('_', '');
  return (
    forbiddenWords.find((word) => words.includes(` ${wordsOf(word).join(' ')} `)) ??
    forbiddenStems.find((stem) => compound.includes(stem))
  );
}

const individuals = (sdl: string): readonly string[] =>
  definitions(parse(sdl)).flatMap(({ coordinate, name }) => {
    const word = individualIn(name);
    if (word === undefined || allowed.has(coordinate) || machinery.test(coordinate)) return [];
    return [`${coordinate}: ${word}`];
  });

test.each(subgraphNames)('no type, field, argument or value of %s is about an individual', (name) => {
  expect(individuals(subgraphSdl(name))).toEqual([]);
});

test('nothing of the composed supergraph is about an individual', () => {
  expect(individuals(committedSupergraphSdl())).toEqual([]);
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
])('%s is found', (sdl, name) => {
  expect(individuals(sdl).join()).toContain(name);
});

test('every allowance is still needed', () => {
  const coordinates = definitions(parse(committedSupergraphSdl())).map((definition) => definition.coordinate);
  expect([...allowed.keys()].filter((coordinate) => !coordinates.includes(coordinate))).toEqual([]);
});
