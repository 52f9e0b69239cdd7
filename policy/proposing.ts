import type { AgreementVersion, Clause, Day, RegisteredVersion } from './agreement.ts';
import { type AreaTree, everyArea, levelRank, liesWithin } from './area.ts';
import { citation } from './clause-rules.ts';
import { isEnded, type LifecycleCode, phaseOf, replacedBy } from './lifecycle.ts';
import { isOfKind, type Organisation } from './organisation.ts';
import { intervalRank, monthNo } from './period.ts';
import { type DataProduct, mayReceive } from './product.ts';

/** An organisation with what it is among its kind (which decides who may sign for it) and when it exists. */
export type DatedOrganisation = Organisation & {
  readonly role: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
};

/** What a content is judged by, as of one instant. */
export type ProposingFacts = {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly organisations: ReadonlyMap<string, DatedOrganisation>;
  readonly products: ReadonlyMap<string, DataProduct>;
  readonly purposes: ReadonlySet<string>;
  readonly areas: AreaTree;
  /** The functions that may sign, by the role of the organisation. A role that is not there has none. */
  readonly signatoryKinds: ReadonlyMap<string, readonly string[]>;
  /** The versions of this agreement. */
  readonly versions: readonly RegisteredVersion[];
  /** The versions of its parent that the proposer may read; empty where there is none. */
  readonly parentVersions: readonly RegisteredVersion[];
  /** The parent, its parent and so on. */
  readonly ancestors: readonly string[];
};

/** What would be refused at proposing: which clause (null: the paper as a whole), and what to mend. */
export type Problem = {
  readonly code: LifecycleCode;
  readonly clause: string | null;
  /** The rule that it breaks, so that a form can show it where it is mended, in its own words. */
  readonly rule: ProposingRule;
  /** What of the content breaks it, where that is not all: an id, a code or a citation. */
  readonly about: string | null;
  readonly message: string;
  /** For WIDER_THAN_PARENT: in what the clause passes its parent. */
  readonly differences?: readonly Difference[];
};

/** What is asked of a content before it is proposed. */
export type ProposingRule =
  | 'ended'
  | 'number'
  | 'goes-on'
  | 'awaits-signatures'
  | 'title'
  | 'days'
  | 'past'
  | 'some-clause'
  | 'clause-once'
  | 'parent-missing'
  | 'parent-level'
  | 'parent-unknown'
  | 'parent-within-itself'
  | 'parent-over'
  | 'two-parties'
  | 'party-once'
  | 'party-exists'
  | 'signatory-function'
  | 'party-decision'
  | 'clause-id'
  | 'product-exists'
  | 'provider-has-product'
  | 'provider-party'
  | 'unit-areas'
  | 'some-recipient'
  | 'recipient-exists'
  | 'recipient-kind'
  | 'some-purpose'
  | 'purpose-exists'
  | 'some-area'
  | 'area-exists'
  | 'month-form'
  | 'months-order'
  | 'some-law'
  | 'law-in-force'
  | 'law-reach'
  | 'assessment-missing'
  | 'assessment-due'
  | 'impact-missing'
  | 'open-product'
  | 'controller-exists'
  | 'processor-exists'
  | 'within-parent';

/** In what a clause is wider than one of its parent's. */
export type Difference = {
  readonly what:
    | 'product'
    | 'purposes'
    | 'areas'
    | 'from'
    | 'to'
    | 'finestLevel'
    | 'finestInterval'
    | 'disclosure';
  /** What the clause asks for and the parent does not give. */
  readonly asked: readonly string[];
  /** What the parent gives. */
  readonly given: readonly string[];
};

type Rule = (content: AgreementVersion, facts: ProposingFacts) => readonly Problem[];

const whole = (
  code: LifecycleCode,
  rule: ProposingRule,
  message: string,
  about: string | null = null,
): Problem => ({ code, clause: null, rule, about, message });

/** The paper first, then its parties, then clause by clause: what is mended first makes the rest readable. */
const rules: readonly Rule[] = Object.freeze([
  (content, { versions, now }) => {
    const parties = new Set(content.parties.map(({ organisation }) => organisation));
    const goesOn = replacedBy(versions, now).every((version) =>
      version.content.parties.some(({ organisation }) => parties.has(organisation)),
    );
    const next = Math.max(0, ...versions.map(({ content: { number } }) => number)) + 1;
    return [
      ...(isEnded(versions)
        ? [whole('STATE_CONFLICT', 'ended', 'The agreement has been ended. Write a new one.')]
        : []),
      ...(content.number === next
        ? []
        : [whole('STATE_CONFLICT', 'number', `The next version is number ${next}. Amend anew.`)]),
      ...(goesOn
        ? []
        : [
            whole(
              'NOT_A_PARTY',
              'goes-on',
              'No party of the version that it takes the place of is among its parties.',
            ),
          ]),
      ...(versions.some((version) => phaseOf(version, now) === 'proposed')
        ? [
            whole(
              'VERSION_OVERLAP',
              'awaits-signatures',
              'An earlier version still awaits signatures. Withdraw it first.',
            ),
          ]
        : []),
    ];
  },
  ({ title, validFrom, validTo, clauses }, { now }) => [
    ...(title.trim() === '' ? [whole('CONTENT_INVALID', 'title', 'Give the agreement a title.')] : []),
    ...(isDay(validFrom) && (validTo === null || (isDay(validTo) && validFrom <= validTo))
      ? []
      : [whole('CONTENT_INVALID', 'days', 'The last day must be a day, and no earlier than the first.')]),
    ...(validTo !== null && validTo < now.slice(0, 10)
      ? [whole('CONTENT_INVALID', 'past', 'Its last day is past.')]
      : []),
    ...(clauses.length > 0 ? [] : [whole('CONTENT_INVALID', 'some-clause', 'Give it at least one clause.')]),
    ...repeated(clauses.map(({ id }) => id)).map(
      (id): Problem => ({
        code: 'CLAUSE_INVALID',
        clause: id,
        rule: 'clause-once',
        about: null,
        message: 'Each clause needs an id of its own.',
      }),
    ),
  ],
  ({ agreement, level, parent }, { parentVersions, ancestors, now }) => {
    if (parent === null) {
      return level === 'local'
        ? [whole('CONTENT_INVALID', 'parent-missing', 'A local agreement needs a parent to lie within.')]
        : [];
    }
    if (level !== 'local')
      return [whole('CONTENT_INVALID', 'parent-level', 'Only a local agreement has a parent.')];
    // First of all: where another's agreement lies is not told.
    if (parentVersions.length === 0) {
      return [
        whole(
          'AGREEMENT_UNKNOWN',
          'parent-unknown',
          'There is no parent of that id that your organisation may read.',
        ),
      ];
    }
    if (ancestors.includes(agreement))
      return [whole('CONTENT_INVALID', 'parent-within-itself', 'An agreement cannot lie within itself.')];
    return carrying(parentVersions, now).length > 0
      ? []
      : [whole('STATE_CONFLICT', 'parent-over', 'No version of the parent is signed and still to run.')];
  },
  ({ parties, validFrom }, { organisations, signatoryKinds, now }) => {
    const ids = parties.map(({ organisation }) => organisation);
    return [
      ...(parties.length > 1
        ? []
        : [whole('CONTENT_INVALID', 'two-parties', 'An agreement has at least two parties.')]),
      ...repeated(ids).map((id) =>
        whole('CONTENT_INVALID', 'party-once', `List each party once: ${id} is there twice.`, id),
      ),
      ...parties.flatMap(({ organisation: id, signatory, diarienummer, decided }) => {
        const organisation = organisations.get(id);
        if (!organisation || !existsOn(organisation, later(validFrom, now.slice(0, 10)))) {
          return [
            whole('PARTY_UNKNOWN', 'party-exists', `There is no organisation ${id} on the first day.`, id),
          ];
        }
        const functions = signatoryKinds.get(organisation.role) ?? [];
        return [
          ...(functions.includes(signatory)
            ? []
            : [
                whole(
                  'SIGNATORY_KIND_REQUIRED',
                  'signatory-function',
                  `For ${id} may sign: ${functions.join(', ') || 'nobody, until a function is configured'}.`,
                  id,
                ),
              ]),
          ...(diarienummer.trim() !== '' && isDay(decided)
            ? []
            : [
                whole(
                  'CONTENT_INVALID',
                  'party-decision',
                  `Give the reference and the day of the decision of ${id}.`,
                  id,
                ),
              ]),
        ];
      }),
    ];
  },
  (content, facts) => content.clauses.flatMap((clause) => clauseProblems(clause, content, facts)),
  ({ parent, clauses }, { parentVersions, areas, now }) => {
    if (parent === null) return [];
    const outer = carrying(parentVersions, now).flatMap(({ content }) => content.clauses);
    if (outer.length === 0) return [];
    return clauses.flatMap((clause): readonly Problem[] => {
      const differences = leastDifference(areas, outer, clause);
      if (differences.length === 0) return [];
      const message = `Wider than the parent agreement in ${differences.map(({ what }) => what).join(', ')}.`;
      const found = {
        code: 'WIDER_THAN_PARENT',
        clause: clause.id,
        rule: 'within-parent',
        about: null,
      } as const;
      return [{ ...found, message, differences }];
    });
  },
]);

/** All that would be refused if the content were proposed now; none where it may be. */
export function problemsOf(content: AgreementVersion, facts: ProposingFacts): readonly Problem[] {
  return rules.flatMap((rule) => rule(content, facts));
}

function clauseProblems(
  clause: Clause,
  { parties, parent, validFrom }: AgreementVersion,
  { organisations, products, purposes, areas, now }: ProposingFacts,
): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (
    rule: ProposingRule,
    message: string,
    about: string | null = null,
    code: LifecycleCode = 'CLAUSE_INVALID',
  ) => problems.push({ code, clause: clause.id, rule, about, message });
  const day = later(validFrom, now.slice(0, 10));
  const product = products.get(clause.product);
  const provider = organisations.get(clause.provider);
  // The log and explanations call it <agreement>/<version>#<clause>.
  if (!/^[\p{L}\p{N}._-]{1,64}$/u.test(clause.id)) {
    say('clause-id', 'Give the clause an id of 1 to 64 letters, digits, dots, hyphens and underscores.');
  }
  if (!product) say('product-exists', `There is no data product ${clause.product}.`, clause.product);
  else if (!product.providers.includes(clause.provider))
    say('provider-has-product', `${clause.provider} does not have this data product.`, clause.provider);
  const signers = parties.flatMap(({ organisation }) => {
    const party = organisations.get(organisation);
    return party && (organisation === clause.provider || party.unitOf === clause.provider) ? [party] : [];
  });
  if (signers.length === 0) {
    say(
      'provider-party',
      'The provider of the data is no party, nor is a unit of it.',
      clause.provider,
      'PROVIDER_NOT_PARTY',
    );
  } else if (
    parent === null &&
    !signers.some(({ internalScope }) => liesWithin(areas, internalScope ?? [everyArea], clause.areas))
  ) {
    say(
      'unit-areas',
      'A unit gives data of its own area alone: name other areas, add a party that has them, or name a parent agreement.',
      null,
      'PROVIDER_NOT_PARTY',
    );
  }
  if (clause.recipients.length === 0) say('some-recipient', 'Name a recipient.');
  for (const id of clause.recipients) {
    const recipient = organisations.get(id);
    if (!recipient || !existsOn(recipient, day))
      say('recipient-exists', `There is no organisation ${id} to receive it on the first day.`, id);
    else if (product && !mayReceive(recipient.kind, product.sensitivity)) {
      say('recipient-kind', `The product may not be given to the kind of organisation that ${id} is.`, id);
    }
  }
  if (clause.purposes.length === 0) say('some-purpose', 'Name a purpose.');
  for (const code of clause.purposes)
    if (!purposes.has(code)) say('purpose-exists', `There is no purpose ${code}.`, code);
  if (clause.areas.length === 0) say('some-area', 'Name an area, or every area.');
  for (const id of clause.areas)
    if (id !== everyArea && areas.level(id) === undefined) say('area-exists', `There is no area ${id}.`, id);
  if (monthNo(clause.from) === undefined || (clause.to !== null && monthNo(clause.to) === undefined)) {
    say('month-form', 'Give months as YYYY-MM, from 2010.');
  } else if (clause.to !== null && clause.from > clause.to)
    say('months-order', 'The last month is earlier than the first.');
  if (clause.legalBasis.length === 0) say('some-law', 'Name the rule of law that the flow rests on.');
  for (const line of clause.legalBasis) {
    if (line.to !== null && line.to < day)
      say('law-in-force', `No longer in force: ${citation(line)}.`, citation(line));
    const gives = provider && isOfKind(provider, line.discloser);
    const receives = clause.recipients.every((id) => {
      const recipient = organisations.get(id);
      return !recipient || isOfKind(recipient, line.receiver);
    });
    if (provider && !(gives && receives))
      say(
        'law-reach',
        `Does not let this provider give to these recipients: ${citation(line)}.`,
        citation(line),
      );
  }
  if (product?.sensitivity === 'protected') {
    if (!clause.secrecyAssessment) say('assessment-missing', 'Protected data needs a secrecy assessment.');
    else if (clause.secrecyAssessment.reviewBy < day)
      say('assessment-due', 'The secrecy assessment is past its review date.');
    if (!clause.processing.impactAssessment)
      say('impact-missing', 'Protected data needs the reference of an impact assessment.');
  }
  if (clause.transfer === 'open' && product && !['open', 'aggregated'].includes(product.sensitivity)) {
    say('open-product', 'Only open and aggregated data can be made open.');
  }
  if (!organisations.has(clause.processing.controller))
    say(
      'controller-exists',
      'The controller is no organisation of the register.',
      clause.processing.controller,
    );
  if (clause.processing.processor !== null && !organisations.has(clause.processing.processor)) {
    say('processor-exists', 'The processor is no organisation of the register.', clause.processing.processor);
  }
  return problems;
}

/** The versions of a parent that its children can lie within: signed, and not over. */
function carrying(versions: readonly RegisteredVersion[], now: string): readonly RegisteredVersion[] {
  return versions.filter((version) => ['signed', 'in-force', 'suspended'].includes(phaseOf(version, now)));
}

/** In what a clause is wider than the outer clause that comes nearest to it; empty where one contains it. */
export function leastDifference(
  areas: AreaTree,
  outer: readonly Clause[],
  inner: Clause,
): readonly Difference[] {
  const same = outer.filter(
    ({ product, provider }) => product === inner.product && provider === inner.provider,
  );
  if (same.length === 0) {
    const given = [...new Set(outer.map(({ product, provider }) => `${product} of ${provider}`))];
    return [{ what: 'product', asked: [`${inner.product} of ${inner.provider}`], given }];
  }
  const each = same.map((one) => differences(areas, one, inner));
  return each.reduce((least, one) => (one.length < least.length ? one : least));
}

/** In what the inner clause is wider than the outer one, of the same product and provider: empty where `contains` holds. */
export function differences(areas: AreaTree, outer: Clause, inner: Clause): readonly Difference[] {
  const purposes = inner.purposes.filter((purpose) => !outer.purposes.includes(purpose));
  // Each area once, however often it is written.
  const wider = [...new Set(outer.areas)];
  const outside = [...new Set(inner.areas)].filter(
    (area) => !wider.some((wide) => wide === everyArea || (area !== everyArea && areas.contains(wide, area))),
  );
  const found: (Difference | false)[] = [
    purposes.length > 0 && { what: 'purposes', asked: purposes, given: outer.purposes },
    outside.length > 0 && { what: 'areas', asked: outside, given: outer.areas },
    outer.from > inner.from && { what: 'from', asked: [inner.from], given: [outer.from] },
    outer.to !== null &&
      (inner.to === null || inner.to > outer.to) && {
        what: 'to',
        asked: inner.to === null ? [] : [inner.to],
        given: [outer.to],
      },
    levelRank[inner.finestLevel] > levelRank[outer.finestLevel] && {
      what: 'finestLevel',
      asked: [inner.finestLevel],
      given: [outer.finestLevel],
    },
    intervalRank[inner.finestInterval] < intervalRank[outer.finestInterval] && {
      what: 'finestInterval',
      asked: [inner.finestInterval],
      given: [outer.finestInterval],
    },
    outer.disclosure === 'protected' &&
      inner.disclosure === 'exact' && { what: 'disclosure', asked: ['exact'], given: ['protected'] },
  ];
  return found.filter((one) => one !== false);
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);

function existsOn({ validFrom, validTo }: DatedOrganisation, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(text);
}

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
