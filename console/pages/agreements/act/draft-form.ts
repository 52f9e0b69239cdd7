import * as z from 'zod';
import type {
  AgreementContentInput,
  AgreementLevel,
  AreaLevel,
  ClauseInput,
  Disclosure,
  Interval,
  PartyKind,
  TransferForm,
} from './queries.generated.ts';

/** A rule of law as it is written; '' where nothing is given. */
export type LawForm = {
  readonly law: string;
  readonly chapter: string;
  readonly section: string;
  readonly direction: string;
  readonly discloser: PartyKind;
  readonly receiver: PartyKind;
  readonly from: string;
  readonly to: string;
};

/** A secrecy assessment as it is written. */
export type AssessmentForm = {
  readonly function: string;
  readonly decided: string;
  readonly diarienummer: string;
  readonly conditions: string;
  readonly reviewBy: string;
};

/** A clause as it is written. */
export type ClauseForm = {
  readonly id: string;
  readonly product: string;
  readonly provider: string;
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  readonly areas: readonly string[];
  readonly everyArea: boolean;
  readonly from: string;
  readonly to: string;
  readonly finestLevel: AreaLevel;
  readonly finestInterval: Interval;
  readonly disclosure: Disclosure;
  readonly transfer: TransferForm;
  readonly controller: string;
  readonly processor: string;
  readonly impactAssessment: string;
  readonly erasure: string;
  readonly legalBasis: readonly LawForm[];
  readonly secrecyAssessment: AssessmentForm | null;
};

/** A party as it is written. */
export type PartyForm = {
  readonly organisation: string;
  readonly diarienummer: string;
  readonly decided: string;
  readonly signatoryFunction: string;
};

/** The texts of the paper that are lists, a line each. */
export const listedTexts = [
  'problems',
  'likelyCauses',
  'goals',
  'activities',
  'responsibleFunctions',
  'citizenPledges',
] as const;
export type ListedText = (typeof listedTexts)[number];

/** The whole of a draft as it is written. */
export type DraftForm = {
  readonly title: string;
  readonly level: AgreementLevel;
  readonly parent: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly parties: readonly PartyForm[];
  readonly clauses: readonly ClauseForm[];
  readonly followUp: string;
} & { readonly [Text in ListedText]: string };

const upper = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .transform((value) => value.toUpperCase().replaceAll('-', '_'))
    .pipe(z.enum(values));
const optional = z
  .string()
  .nullable()
  .transform((value) => value ?? '');
export const levels = ['OVERARCHING', 'LOCAL', 'REGIONAL', 'PLACE', 'PARTNERSHIP'] as const;
export const areaLevels = [
  'CITY',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
  'CITY_DISTRICT',
  'BASE_AREA',
] as const;
export const intervals = ['MONTH', 'QUARTER', 'YEAR'] as const;
export const transfers = ['DIRECT_ACCESS', 'RELEASE', 'OPEN'] as const;
export const partyKinds = [
  'ANYONE',
  'AUTHORITY',
  'COMPANY',
  'ASSOCIATION',
  'MUNICIPAL',
  'REGIONAL',
  'STATE',
  'LAW_ENFORCEMENT',
] as const;

const lawContent = z.object({
  law: z.string(),
  chapter: optional,
  section: z.string(),
  direction: z.string(),
  discloser: upper(partyKinds),
  receiver: upper(partyKinds),
  from: z.string(),
  to: optional,
});

const clauseContent = z
  .object({
    id: z.string(),
    product: z.string(),
    provider: z.string(),
    recipients: z.array(z.string()),
    purposes: z.array(z.string()),
    areas: z.array(z.string()),
    from: z.string(),
    to: optional,
    finestLevel: z.enum([...areaLevels, 'PLACE']),
    finestInterval: z.enum(intervals),
    disclosure: upper(['EXACT', 'PROTECTED'] as const),
    transfer: upper(transfers),
    processing: z.object({
      controller: z.string(),
      processor: optional,
      impactAssessment: optional,
      erasure: z.string(),
    }),
    legalBasis: z.array(lawContent),
    secrecyAssessment: z
      .object({
        function: z.string(),
        decided: z.string(),
        diarienummer: z.string(),
        conditions: z.string(),
        reviewBy: z.string(),
      })
      .nullable(),
  })
  .transform(
    ({ processing, areas, ...rest }): ClauseForm => ({
      ...rest,
      ...processing,
      areas: areas.filter((area) => area !== '*'),
      everyArea: areas.includes('*'),
    }),
  );

const lines = z.array(z.string()).transform((items) => items.join('\n'));
const draftContent = z
  .object({
    title: z.string(),
    level: upper(levels),
    parent: optional,
    validFrom: z.string(),
    validTo: optional,
    parties: z.array(
      z
        .object({
          organisation: z.string(),
          diarienummer: z.string(),
          decided: z.string(),
          signatory: z.string(),
        })
        .transform(({ signatory, ...rest }): PartyForm => ({ ...rest, signatoryFunction: signatory })),
    ),
    clauses: z.array(clauseContent),
    paper: z.object({
      problems: lines,
      likelyCauses: lines,
      goals: lines,
      activities: lines,
      responsibleFunctions: lines,
      citizenPledges: lines,
      followUp: z.string(),
    }),
  })
  .transform(({ paper, ...rest }): DraftForm => ({ ...rest, ...paper }));

/** A draft's canonical JSON as a form; undefined where it is none. */
export function formOf(canonicalJson: string): DraftForm | undefined {
  try {
    return draftContent.safeParse(JSON.parse(canonicalJson)).data;
  } catch {
    return undefined;
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The form as it is sent. */
export function inputOf(form: DraftForm): AgreementContentInput {
  const { parent, validTo, clauses, title, ...rest } = form;
  return {
    ...rest,
    title: title.trim(),
    parent: orNull(parent),
    validTo: orNull(validTo),
    clauses: clauses.map(clauseInputOf),
    problems: linesOf(form.problems),
    likelyCauses: linesOf(form.likelyCauses),
    goals: linesOf(form.goals),
    activities: linesOf(form.activities),
    responsibleFunctions: linesOf(form.responsibleFunctions),
    citizenPledges: linesOf(form.citizenPledges),
  };
}

function clauseInputOf(clause: ClauseForm): ClauseInput {
  const { controller, processor, impactAssessment, erasure, to, legalBasis, areas, ...rest } = clause;
  return {
    ...rest,
    id: clause.id.trim(),
    areas: clause.everyArea ? [] : areas,
    to: orNull(to),
    processing: {
      controller,
      processor: orNull(processor),
      impactAssessment: orNull(impactAssessment),
      erasure: erasure.trim(),
    },
    legalBasis: legalBasis.map((line) => ({ ...line, chapter: orNull(line.chapter), to: orNull(line.to) })),
  };
}

/** A rule of law with nothing written. */
export const emptyLaw: LawForm = {
  law: '',
  chapter: '',
  section: '',
  direction: '',
  discloser: 'AUTHORITY',
  receiver: 'AUTHORITY',
  from: '',
  to: '',
};

/** A clause with nothing chosen but what is most careful. */
export const emptyClause = (id: string, controller: string): ClauseForm => ({
  id,
  product: '',
  provider: '',
  recipients: [],
  purposes: [],
  areas: [],
  everyArea: false,
  from: '',
  to: '',
  finestLevel: 'CITY_DISTRICT',
  finestInterval: 'QUARTER',
  disclosure: 'PROTECTED',
  transfer: 'DIRECT_ACCESS',
  controller,
  processor: '',
  impactAssessment: '',
  erasure: '',
  legalBasis: [emptyLaw],
  secrecyAssessment: null,
});

/** An agreement that is begun, with one's own organisation as a party. */
export const emptyDraft = (own: string): DraftForm => ({
  title: '',
  level: 'PLACE',
  parent: '',
  validFrom: '',
  validTo: '',
  parties: [{ organisation: own, diarienummer: '', decided: '', signatoryFunction: '' }],
  clauses: [],
  problems: '',
  likelyCauses: '',
  goals: '',
  activities: '',
  responsibleFunctions: '',
  followUp: '',
  citizenPledges: '',
});

/** Whether two forms say the same. */
export const isSame = (one: DraftForm, other: DraftForm): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A place of a form: of the paper, or of a clause by its place in the list. */
export type Place = { readonly clause: number | null; readonly field: string };

/** What the hub cannot even keep: days, months and references that are missing. */
export function missingIn(form: DraftForm): readonly Place[] {
  const places: Place[] = [];
  const need = (clause: number | null, field: string, value: string) => {
    if (value.trim() === '') places.push({ clause, field });
  };
  need(null, 'title', form.title);
  need(null, 'validFrom', form.validFrom);
  for (const [at, { organisation, decided }] of form.parties.entries()) {
    need(null, `parties.${at}.organisation`, organisation);
    need(null, `parties.${at}.decided`, decided);
  }
  for (const [at, clause] of form.clauses.entries()) {
    for (const field of ['id', 'product', 'provider', 'from', 'controller'] as const)
      need(at, field, clause[field]);
    for (const [line, { from }] of clause.legalBasis.entries()) need(at, `legalBasis.${line}.from`, from);
    if (clause.secrecyAssessment) {
      need(at, 'secrecyAssessment.decided', clause.secrecyAssessment.decided);
      need(at, 'secrecyAssessment.reviewBy', clause.secrecyAssessment.reviewBy);
    }
  }
  return places;
}
