import { type AgreementLevel, type Clause, notInForce, type RegisteredVersion } from './agreement.ts';
import type { Organisation } from './organisation.ts';
import type { Register } from './register.ts';
import { contains } from './scope.ts';
import { inForce } from './standing.ts';

/** An organisation with what the checks ask of it beside. */
export type KnownOrganisation = Organisation & {
  /** What it is among its kind, in Swedish. */
  readonly role: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Functional e-mail of its coordinator; null where none is registered. */
  readonly coordinatorFunction: string | null;
};

/** What the checks are made from: what one reader may read. */
export type CompletenessFacts = {
  /** The organisations that the reader speaks for. */
  readonly reader: readonly string[];
  readonly organisations: readonly KnownOrganisation[];
  /** District committees and units of the police whose areas share a stadsdel at the instant. */
  readonly pairs: readonly { readonly committee: string; readonly policeUnit: string }[];
  /** Versions are those that the reader may read. */
  readonly register: Pick<Register, 'versions' | 'products' | 'areas' | 'organisations'>;
};

/** One thing that a check looks at. */
export type Subject = {
  readonly organisations: readonly string[];
  /** The agreement that meets or fails the check; null where there is none. */
  readonly agreement: string | null;
  readonly met: boolean;
};

/** Met by every subject, not by some, or with no subject that the reader could see. */
export type Outcome = 'met' | 'not-met' | 'not-assessable';

export type CheckResult = Pick<Check, 'id' | 'requirement' | 'source'> & {
  readonly outcome: Outcome;
  readonly subjects: readonly Subject[];
};

type Facts = CompletenessFacts & {
  readonly instant: string;
  readonly standing: readonly RegisteredVersion[];
};

type Check = {
  readonly id: string;
  /** What is required, in Swedish. */
  readonly requirement: string;
  /** Where that is laid down, in Swedish. */
  readonly source: string;
  readonly subjects: (facts: Facts) => readonly Subject[];
};

const board = 'org:kommunstyrelsen';
const police = 'org:polismyndigheten';
const policeRegion = 'org:polisregion-stockholm';
const region = 'org:region-stockholm';

/**
 * The checks on agreements and their parties, in the order of the programme. A check looks at nothing that the reader
 * would not see if it were there: what is not seen is no proof that something is missing.
 */
const checks: readonly Check[] = Object.freeze([
  {
    id: 'district-has-local-agreement',
    requirement: 'Varje stadsdelsnämnd har en gällande lokal samverkansöverenskommelse.',
    source: 'Trygghetsprogrammet, Samverkan med Polisregion Stockholm',
    subjects: (facts) =>
      existing(facts, ['stadsdelsnämnd'])
        .filter(({ id }) => sees(facts, 'local', [id]))
        .map(({ id }) => between(facts, 'local', [id])),
  },
  {
    id: 'district-agrees-with-each-police-area',
    requirement:
      'Varje stadsdelsnämnd har en gällande lokal överenskommelse med varje lokalpolisområde som den delar stadsdelar med.',
    source: 'Trygghetsprogrammet, Samverkan med Polisregion Stockholm; polisens indelning',
    subjects: (facts) =>
      facts.pairs
        .map(({ committee, policeUnit }) => [committee, policeUnit])
        .filter((pair) => sees(facts, 'local', pair))
        .map((pair) => between(facts, 'local', pair)),
  },
  {
    id: 'local-inside-overarching',
    requirement: 'Varje lokal överenskommelse ligger inom en gällande övergripande överenskommelse.',
    source: 'Trygghetsprogrammet, Samverkan med Polisregion Stockholm',
    subjects: ({ register, instant, standing }) =>
      register.versions
        .filter((one) => one.content.level === 'local' && notInForce(one, instant) === null)
        .map((one) =>
          about(
            one,
            standing.some(
              ({ content }) => content.agreement === one.content.parent && content.level === 'overarching',
            ),
          ),
        ),
  },
  {
    id: 'clauses-inside-parent',
    requirement: 'Ingen klausul ger mer än den överordnade överenskommelsen.',
    source: 'Överenskommelsernas nivåer: en lokal preciserar den övergripande',
    subjects: ({ register, standing }) =>
      standing
        .filter(({ content }) => content.parent !== null)
        .map((one) => {
          const outer = standing
            .filter(({ content }) => content.agreement === one.content.parent)
            .flatMap(({ content }) => content.clauses);
          return about(
            one,
            one.content.clauses.every((inner) => outer.some((wide) => contains(register, wide, inner))),
          );
        }),
  },
  {
    id: 'overarching-city-police',
    requirement: 'En övergripande överenskommelse mellan staden och polisregionen gäller.',
    source: 'Trygghetsprogrammet, Samverkan med Polisregion Stockholm; lag (2023:196)',
    // Others that both have signed, with more parties and for other data, do not stand in its place.
    subjects: (facts) => [
      between(facts, 'overarching', [board, policeRegion], givesFiguresOf(facts, police)),
    ],
  },
  {
    id: 'region-police',
    requirement: 'En överenskommelse mellan Region Stockholm och polisregionen gäller.',
    source: 'Överenskommelsen mellan Region Stockholm och Polisregion Stockholm, januari 2024',
    subjects: (facts) =>
      [[region, policeRegion]]
        .filter((pair) => sees(facts, 'regional', pair))
        .map((pair) => between(facts, 'regional', pair)),
  },
  {
    id: 'city-region-statistics',
    requirement: 'En överenskommelse mellan staden och Region Stockholm om statistik gäller.',
    source: 'Trygghetsprogrammet, Region Stockholm: utbyte av statistiska underlag',
    subjects: (facts) =>
      [[board, region]]
        .filter((pair) => sees(facts, 'regional', pair))
        .map((pair) => between(facts, 'regional', pair, givesFiguresOf(facts, region))),
  },
  {
    id: 'committee-has-coordinator',
    requirement: 'Varje nämnd och bolagsstyrelse har en utsedd samordnare, registrerad som funktion.',
    source: 'Trygghetsprogrammet, Samverkan: samordnare med tydliga mandat',
    subjects: (facts) =>
      existing(facts, ['kommunstyrelse', 'facknämnd', 'stadsdelsnämnd', 'kommunalt bostadsbolag']).map(
        ({ id, coordinatorFunction }) => ({
          organisations: [id],
          agreement: null,
          met: coordinatorFunction !== null,
        }),
      ),
  },
  {
    id: 'place-agreement-led-by-district',
    requirement: 'I varje avtal om platssamverkan är en stadsdelsnämnd part.',
    source: 'Trygghetsprogrammet, Platssamverkan: stadsdelsnämnderna driver',
    subjects: ({ standing, organisations }) => {
      const districts = new Set(
        organisations.filter(({ role }) => role === 'stadsdelsnämnd').map(({ id }) => id),
      );
      return standing
        .filter(({ content }) => content.level === 'place')
        .map((one) =>
          about(
            one,
            one.content.parties.some(({ organisation }) => districts.has(organisation)),
          ),
        );
    },
  },
  {
    id: 'secrecy-assessment-in-date',
    requirement: 'Varje klausul om skyddade uppgifter har en sekretessprövning som inte ska ha omprövats.',
    source: 'Offentlighets- och sekretesslag (2009:400)',
    subjects: ({ standing, register, instant }) => {
      const day = instant.slice(0, 10);
      return standing.flatMap((one) => {
        const guarded = one.content.clauses.filter(
          ({ product }) => register.products.get(product)?.sensitivity === 'protected',
        );
        const inDate = guarded.every(
          ({ secrecyAssessment }) =>
            secrecyAssessment !== null &&
            secrecyAssessment.decided <= day &&
            day <= secrecyAssessment.reviewBy,
        );
        return guarded.length === 0 ? [] : [about(one, inDate)];
      });
    },
  },
  {
    id: 'legal-basis-in-force',
    requirement: 'Varje klausul vilar på rättsligt stöd som är i kraft.',
    source: 'Trygghetsprogrammet: överenskommelsen utgår från gällande lagstiftning',
    subjects: ({ standing, instant }) => {
      const day = instant.slice(0, 10);
      return standing.map((one) =>
        about(
          one,
          one.content.clauses.every(
            ({ legalBasis }) =>
              legalBasis.length > 0 &&
              legalBasis.every(({ from, to }) => from <= day && (to === null || day <= to)),
          ),
        ),
      );
    },
  },
  {
    id: 'decided-within-two-years',
    requirement:
      'Varje överenskommelse har följts upp eller beslutats på nytt inom två år. Här prövas beslutets datum, som är det som är registrerat.',
    source:
      'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete: uppföljning minst vartannat år',
    subjects: ({ standing, instant }) => {
      const limit = `${Number(instant.slice(0, 4)) - 2}${instant.slice(4, 10)}`;
      return standing.map((one) =>
        about(
          one,
          one.content.parties.every(({ decided }) => decided >= limit),
        ),
      );
    },
  },
  {
    id: 'paper-complete',
    requirement:
      'Varje överenskommelse anger problem, troliga orsaker, mål, åtgärder, ansvariga funktioner och uppföljning.',
    source: 'Brottsförebyggande rådets mall för samverkansöverenskommelser',
    subjects: ({ standing }) =>
      standing.map((one) => {
        const { problems, likelyCauses, goals, activities, responsibleFunctions, followUp } =
          one.content.paper;
        const parts = [problems, likelyCauses, goals, activities, responsibleFunctions];
        return about(one, parts.every((part) => part.length > 0) && followUp !== '');
      }),
  },
  {
    id: 'processing-described',
    requirement:
      'Varje klausul anger en känd organisation som svarar för behandlingen, och när uppgifterna gallras.',
    source: 'Dataskyddsförordningen (EU) 2016/679, artikel 30',
    subjects: ({ standing, register }) =>
      standing.map((one) =>
        about(
          one,
          one.content.clauses.every(
            ({ processing: { controller, erasure } }) =>
              register.organisations.has(controller) && erasure !== '',
          ),
        ),
      ),
  },
] satisfies readonly Check[]);

/** Every check at the instant, from what the reader may read. */
export function completeness(facts: CompletenessFacts, instant: string): readonly CheckResult[] {
  const known = { ...facts, instant, standing: inForce(facts.register.versions, instant) };
  return checks.map(({ id, requirement, source, subjects: subjectsOf }) => {
    const subjects = subjectsOf(known);
    return { id, requirement, source, outcome: outcomeOf(subjects), subjects };
  });
}

function outcomeOf(subjects: readonly Subject[]): Outcome {
  if (subjects.length === 0) return 'not-assessable';
  return subjects.every(({ met }) => met) ? 'met' : 'not-met';
}

function about({ content }: RegisteredVersion, met: boolean): Subject {
  return {
    organisations: content.parties.map((party) => party.organisation),
    agreement: content.agreement,
    met,
  };
}

/** Whether an agreement of the level between all of these is in force, with a clause such as is wanted where one is. */
function between(
  { standing }: Facts,
  level: AgreementLevel,
  organisations: readonly string[],
  wanted?: (clause: Clause) => boolean,
): Subject {
  const found = standing.find(
    ({ content }) =>
      content.level === level &&
      organisations.every((id) => content.parties.some(({ organisation }) => organisation === id)) &&
      (wanted === undefined || content.clauses.some(wanted)),
  );
  return { organisations, agreement: found?.content.agreement ?? null, met: found !== undefined };
}

/** That a clause gives figures of a provider. */
const givesFiguresOf =
  ({ register }: Facts, wanted: string) =>
  ({ provider, product }: Clause): boolean =>
    provider === wanted && register.products.get(product)?.sensitivity === 'aggregated';

/** Whether the reader would read such an agreement if there were one: as row security has it. */
export function sees(
  { reader }: Pick<CompletenessFacts, 'reader'>,
  level: AgreementLevel,
  parties: readonly string[],
): boolean {
  if (level === 'overarching') return true;
  const keepers = level === 'local' ? [board, policeRegion] : [];
  return reader.some((id) => parties.includes(id) || keepers.includes(id));
}

/** The organisations of these roles that exist at the instant. */
function existing({ organisations, instant }: Facts, roles: readonly string[]): readonly KnownOrganisation[] {
  const day = instant.slice(0, 10);
  return organisations.filter(
    ({ role, validFrom, validTo }) =>
      roles.includes(role) &&
      (validFrom === null || validFrom <= day) &&
      (validTo === null || day <= validTo),
  );
}
