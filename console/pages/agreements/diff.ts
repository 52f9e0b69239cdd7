import { areaText, citation, nameOf, type ShownClause } from './clause.ts';
import type { ComparedPartsFragment } from './queries.generated.ts';
import type { terms } from './terms.ts';

type Terms = (typeof terms)['sv'];

/** A version, or a draft, as it is compared with another; `title` is null where it is not known. */
export type ComparedVersion = Omit<ComparedPartsFragment, 'number' | 'canonicalJson'> & {
  readonly title: string | null;
};

/** How something differs: a text that is another, or a list that has more and less. */
export type Difference =
  | { readonly kind: 'text'; readonly field: Field; readonly before: string; readonly after: string }
  | {
      readonly kind: 'list';
      readonly field: Field;
      readonly added: readonly string[];
      readonly removed: readonly string[];
      /** What is in both with other particulars. */
      readonly changed: readonly { readonly before: string; readonly after: string }[];
    };

/** What of a version or a clause can differ. */
export type Field =
  | 'title'
  | 'validFrom'
  | 'validTo'
  | 'parties'
  | 'problems'
  | 'likelyCauses'
  | 'goals'
  | 'activities'
  | 'responsibleFunctions'
  | 'citizenPledges'
  | 'followUp'
  | 'product'
  | 'provider'
  | 'recipients'
  | 'purposes'
  | 'areas'
  | 'months'
  | 'finestLevel'
  | 'finestInterval'
  | 'disclosure'
  | 'transfer'
  | 'legalBasis'
  | 'secrecyAssessment'
  | 'controller'
  | 'processor'
  | 'impactAssessment'
  | 'erasure';

/** A clause that is in one version alone, or differs between two; clauses are one where their ids are. */
export type ClauseDifference =
  | { readonly kind: 'added' | 'removed'; readonly clause: ShownClause }
  | { readonly kind: 'changed'; readonly clause: ShownClause; readonly differences: readonly Difference[] };

/** What differs between two versions, field by field and clause by clause, in the words of `terms`. */
export type VersionDifference = {
  readonly fields: readonly Difference[];
  readonly clauses: readonly ClauseDifference[];
  /** How many clauses are alike. */
  readonly alike: number;
};

/** What differs between two versions of an agreement. */
export function differencesOf(
  before: ComparedVersion,
  after: ComparedVersion,
  term: Terms,
): VersionDifference {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const fresh = new Map(after.clauses.map((clause) => [clause.id, clause]));
  const clauses: ClauseDifference[] = [];
  for (const clause of after.clauses) {
    const was = old.get(clause.id);
    if (was === undefined) clauses.push({ kind: 'added', clause });
    else {
      const differences = compared(clauseParts(was, term), clauseParts(clause, term));
      if (differences.length > 0) clauses.push({ kind: 'changed', clause, differences });
    }
  }
  for (const clause of before.clauses) if (!fresh.has(clause.id)) clauses.push({ kind: 'removed', clause });
  const common = after.clauses.filter(({ id }) => old.has(id)).length;
  return {
    fields: compared(versionParts(before), versionParts(after)),
    clauses,
    alike: common - clauses.filter(({ kind }) => kind === 'changed').length,
  };
}

/** One of a list: the same thing has the same key. */
type Item = { readonly key: string; readonly text: string };
type Parts = readonly (readonly [Field, string | readonly Item[]])[];

const plain = (texts: readonly string[]): readonly Item[] => texts.map((text) => ({ key: text, text }));

function versionParts(version: ComparedVersion): Parts {
  const parties = version.parties.map(
    ({ organisation, diarienummer, decided, signatoryFunction }): Item => ({
      key: organisation.id,
      text: `${nameOf(organisation)} (${decided}, ${diarienummer}, ${signatoryFunction})`,
    }),
  );
  return [
    ...(version.title === null ? [] : [['title', version.title] as const]),
    ['validFrom', version.validFrom],
    ['validTo', version.validTo ?? ''],
    ['parties', parties],
    ['problems', plain(version.problems)],
    ['likelyCauses', plain(version.likelyCauses)],
    ['goals', plain(version.goals)],
    ['activities', plain(version.activities)],
    ['responsibleFunctions', plain(version.responsibleFunctions)],
    ['citizenPledges', plain(version.citizenPledges)],
    ['followUp', version.followUp],
  ];
}

function clauseParts(clause: ShownClause, term: Terms): Parts {
  const { secrecyAssessment: assessment, processing } = clause;
  return [
    ['product', nameOf(clause.product)],
    ['provider', nameOf(clause.provider)],
    ['recipients', plain(clause.recipients.map(nameOf))],
    ['purposes', plain(clause.purposes.map(({ code, name }) => name ?? code))],
    ['areas', plain(clause.everyArea ? ['*'] : clause.areas.map((area) => areaText(area, term.areaLevels)))],
    ['months', term.span(clause.from, clause.to)],
    ['finestLevel', term.areaLevels[clause.finestLevel]],
    ['finestInterval', term.intervals[clause.finestInterval]],
    ['disclosure', term.disclosures[clause.disclosure]],
    ['transfer', term.transfers[clause.transfer]],
    ['legalBasis', plain(clause.legalBasis.map((line) => `${citation(line)}. ${line.direction}.`))],
    [
      'secrecyAssessment',
      assessment === null
        ? ''
        : [
            assessment.function,
            assessment.decided,
            assessment.diarienummer,
            assessment.conditions,
            assessment.reviewBy,
          ].join(', '),
    ],
    ['controller', nameOf(processing.controller)],
    ['processor', processing.processor ? nameOf(processing.processor) : ''],
    ['impactAssessment', processing.impactAssessment ?? ''],
    ['erasure', processing.erasure],
  ];
}

function compared(before: Parts, after: Parts): readonly Difference[] {
  const old = new Map(before);
  return after.flatMap(([field, now]): readonly Difference[] => {
    const was = old.get(field);
    if (was === undefined) return [];
    if (typeof now === 'string')
      return now === was || typeof was !== 'string' ? [] : [{ kind: 'text', field, before: was, after: now }];
    const earlier = typeof was === 'string' ? plain([was]) : was;
    const had = new Map(earlier.map((item) => [item.key, item.text]));
    const has = new Set(now.map(({ key }) => key));
    const added = now.filter(({ key }) => !had.has(key)).map(({ text }) => text);
    const removed = earlier.filter(({ key }) => !has.has(key)).map(({ text }) => text);
    const changed = now.flatMap(({ key, text }) => {
      const other = had.get(key);
      return other === undefined || other === text ? [] : [{ before: other, after: text }];
    });
    return added.length + removed.length + changed.length === 0
      ? []
      : [{ kind: 'list', field, added, removed, changed }];
  });
}
