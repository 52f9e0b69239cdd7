import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreementVersion, Clause } from '../../policy/agreement.ts';
import { type JsonLd, odrlAgreement } from '../../policy/odrl.ts';
import { profileActions, profileContext, profileOperands } from '../../policy/odrl-profile.ts';
import { agreementsOf } from '../../subgraphs/city/seed/agreements.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { agreementVersionSchema } from '../../trust/agreement-version.ts';
import { canonicalJson, digestOf } from '../../trust/canonical.ts';
import { runs } from '../amount.ts';
import { readOdrl } from './odrl-reader.ts';

const seeded = agreementsOf(loadGeography()).map(({ content }) => content);
const exported = (version: AgreementVersion): string =>
  JSON.stringify(odrlAgreement(version, digestOf(version)), null, 2);

/** A JSON-LD array is a set unless the context says list: turned round, it must say the same. */
function turned(value: unknown, ordered = false): unknown {
  if (Array.isArray(value)) {
    const members = value.map((member) => turned(member));
    return ordered ? members : members.reverse();
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([term, inner]) => [term, turned(inner, isList(term))]),
  );
}
const isList = (term: string): boolean => {
  const definition: unknown = Object.entries(profileContext).find(([known]) => known === term)?.[1];
  return term === '@list' || term === '@context' || JSON.stringify(definition ?? '').includes('@list');
};

const word = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '*', 'org:a/b', 'å % #', 'x'));
const day = fc.constantFrom('2024-01-01', '2025-12-31', '2039-12-31');
const month = fc.constantFrom('2010-01', '2015-06', '2026-12');
const words = fc.array(word, { maxLength: 4 });
const kind = fc.constantFrom('anyone', 'authority', 'law-enforcement');
const clauses: fc.Arbitrary<Clause> = fc.record({
  id: word,
  product: word,
  provider: word,
  recipients: words,
  purposes: words,
  areas: words,
  from: month,
  to: fc.option(month),
  finestLevel: fc.constantFrom('CITY', 'CITY_DISTRICT', 'BASE_AREA'),
  finestInterval: fc.constantFrom('MONTH', 'QUARTER', 'YEAR'),
  disclosure: fc.constantFrom('exact', 'protected'),
  transfer: fc.constantFrom('direct-access', 'release', 'open'),
  processing: fc.record({
    controller: word,
    processor: fc.option(word),
    impactAssessment: fc.option(word),
    erasure: word,
  }),
  legalBasis: fc.array(
    fc.record({
      law: word,
      chapter: fc.option(word),
      section: word,
      direction: word,
      discloser: kind,
      receiver: kind,
      from: day,
      to: fc.option(day),
    }),
    { maxLength: 3 },
  ),
  secrecyAssessment: fc.option(
    fc.record({ function: word, decided: day, diarienummer: word, conditions: word, reviewBy: day }),
  ),
} as const);
const versions: fc.Arbitrary<AgreementVersion> = fc.record({
  agreement: word,
  number: fc.integer(),
  title: word,
  level: fc.constantFrom('overarching', 'local', 'regional', 'place', 'partnership'),
  parent: fc.option(word),
  parties: fc.array(fc.record({ organisation: word, diarienummer: word, decided: day, signatory: word }), {
    maxLength: 3,
  }),
  validFrom: day,
  validTo: fc.option(day),
  paper: fc.record({
    problems: words,
    likelyCauses: words,
    goals: words,
    activities: words,
    responsibleFunctions: words,
    followUp: word,
    citizenPledges: words,
  }),
  clauses: fc.array(clauses, { maxLength: 4 }),
} as const);

function expectNothingLost(version: AgreementVersion, text: string): void {
  const read = readOdrl(text);
  expect(canonicalJson(read.version)).toBe(canonicalJson(version));
  expect(digestOf(agreementVersionSchema.parse(read.version))).toBe(digestOf(version));
  expect(read.digest).toBe(digestOf(version));
}

describe('an agreement exported as ODRL 2.2', () => {
  test(`all ${seeded.length} seeded versions, with ${clauseCount(seeded)} clauses, are read back without loss`, () => {
    expect(seeded.length).toBeGreaterThan(40);
    for (const version of seeded) expectNothingLost(version, exported(version));
  });

  test('any version is read back without loss, whatever order a reader of JSON-LD gives what has none', () => {
    fc.assert(
      fc.property(versions, (version) => {
        expectNothingLost(version, exported(version));
        expectNothingLost(version, JSON.stringify(turned(JSON.parse(exported(version)))));
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('a version read back with one character changed is another version', () => {
    const [version] = seeded;
    if (!version) throw new Error('there are no seeded versions');
    const { version: read, digest } = readOdrl(exported(version).replace(version.title, `${version.title}.`));
    expect(digestOf(read)).not.toBe(digest);
  });
});

/** Terms of the ODRL 2.2 vocabulary (REC-odrl-vocab-20180215) that we use, by the place where each may stand. */
const odrl = {
  members: [
    'uid',
    'type',
    'profile',
    'permission',
    'assigner',
    'assignee',
    'target',
    'action',
    'constraint',
    'duty',
    'leftOperand',
    'operator',
    'rightOperand',
  ],
  type: ['Agreement', 'Permission'],
  action: ['read', 'delete', ...profileActions],
  leftOperand: ['purpose', 'spatial', 'dateTime', 'deliveryChannel', ...profileOperands],
  operator: ['isAnyOf', 'gteq', 'lteq', 'eq'],
} as const;
const keywords = ['@context', '@list', '@id', '@value', '@type'];

function faults(value: JsonLd | undefined): readonly string[] {
  if (value === undefined || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(faults);
  return Object.entries(value).flatMap(([term, inner]) => {
    if (term === '@context') return [];
    const known = [...odrl.members, ...keywords, ...Object.keys(profileContext)].includes(term);
    const allowed = Object.entries(odrl).find(([place]) => place === term)?.[1] as
      | readonly unknown[]
      | undefined;
    return [
      ...(known ? [] : [`unknown member ${term}`]),
      ...(allowed && !allowed.includes(inner) ? [`unknown ${term} ${inner}`] : []),
      ...faults(inner),
    ];
  });
}

describe('its form', () => {
  test('every member, class, action, operand and operator is of ODRL 2.2 or of the profile', () => {
    expect(seeded.flatMap((version) => faults(odrlAgreement(version, '')))).toEqual([]);
    expect(faults({ type: 'Contract', permit: 'x', operator: 'like' })).toEqual([
      'unknown type Contract',
      'unknown member permit',
      'unknown operator like',
    ]);
  });

  test('every permission has one assigner, an assignee, one target and one action, all IRIs that no other lacks', () => {
    for (const version of seeded) {
      const policy = JSON.parse(exported(version));
      expect(policy.permission.length).toBe(version.clauses.length);
      for (const rule of policy.permission) {
        for (const iri of [rule.uid, rule.assigner, rule.target, ...rule.assignee]) {
          expect(URL.canParse(iri)).toBe(true);
        }
        expect(rule.assignee.length).toBeGreaterThan(0);
        expect(rule.action).toBe('read');
      }
      expect(new Set(policy.permission.map(({ uid }: { uid: string }) => uid)).size).toBe(
        version.clauses.length,
      );
    }
  });

  test('the profile documents every term of its own, and its context is the committed one', () => {
    const page = readFileSync(new URL('../../docs/odrl-profile.md', import.meta.url), 'utf8');
    const terms = [...Object.keys(profileContext), ...profileOperands, ...profileActions].filter(
      (term) => term !== 'hub',
    );
    expect(terms.filter((term) => !page.includes(`\`${term}\``))).toEqual([]);
    const committed = readFileSync(new URL('../../docs/odrl-profile.jsonld', import.meta.url), 'utf8');
    expect(JSON.parse(committed)).toEqual({ '@context': profileContext });
  });
});

function clauseCount(list: readonly AgreementVersion[]): number {
  return list.reduce((sum, { clauses: made }) => sum + made.length, 0);
}
