import type {
  AgreementVersion,
  Clause,
  Day,
  LegalBasisLine,
  LifecycleEvent,
  Paper,
  Party,
  SecrecyAssessment,
  TransferForm,
} from '../../../policy/agreement.ts';
import type { AreaLevel } from '../../../policy/area.ts';
import type { Interval, Month } from '../../../policy/period.ts';

/** A version with the signatures and events that the demonstration gives it. */
export type SeedVersion = {
  readonly content: AgreementVersion;
  /** The parties that have signed. */
  readonly signedBy: readonly string[];
  readonly signedAt: string;
  readonly events: readonly LifecycleEvent[];
  readonly priorityAreas: readonly string[];
};

/** The last day of everything in force today: far off, so that the demonstration keeps. Synthetic. */
export const demonstrationEnd: Day = '2039-12-31';

/** How fine: basis, level and interval of a clause. */
export type Grain = { readonly finestLevel: AreaLevel; readonly finestInterval: Interval };

/** By stadsdel and quarter. */
export const cityDistrictQuarter: Grain = { finestLevel: 'CITY_DISTRICT', finestInterval: 'QUARTER' };
/** By stadsdel and month. */
export const cityDistrictMonth: Grain = { finestLevel: 'CITY_DISTRICT', finestInterval: 'MONTH' };
/** By district committee area or local police area, and month. */
export const districtMonth: Grain = { finestLevel: 'DISTRICT_COMMITTEE_AREA', finestInterval: 'MONTH' };
/** By district committee area or local police area, and quarter. */
export const districtQuarter: Grain = { finestLevel: 'DISTRICT_COMMITTEE_AREA', finestInterval: 'QUARTER' };
/** For records such as sites: their own area and month of beginning. */
export const records: Grain = { finestLevel: 'BASE_AREA', finestInterval: 'MONTH' };

/** The parts of a clause that differ from clause to clause. */
export type ClauseTerms = Grain & {
  readonly id: string;
  readonly product: string;
  readonly provider: string;
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  readonly areas: readonly string[];
  readonly legalBasis: readonly LegalBasisLine[];
  readonly secrecyAssessment?: SecrecyAssessment;
  /** The first month of data, where it is not 2015-01. */
  readonly from?: Month;
  /** The form of transfer, where it is not direct access. */
  readonly transfer?: TransferForm;
  /** Reference of the impact assessment, where there is one. */
  readonly impactAssessment?: string;
};

/** A clause on protected data from 2015 on unless said otherwise, until further notice. */
export function clause({
  secrecyAssessment,
  from = '2015-01',
  transfer = 'direct-access',
  impactAssessment,
  ...terms
}: ClauseTerms): Clause {
  return {
    ...terms,
    from,
    to: null,
    disclosure: 'protected',
    transfer,
    processing: {
      controller: authorityOf(terms.recipients[0] ?? terms.provider),
      processor: null,
      impactAssessment: impactAssessment ?? null,
      erasure: 'Gallras enligt mottagarens dokumenthanteringsplan (syntetiskt villkor).',
    },
    secrecyAssessment: secrecyAssessment ?? null,
  };
}

/** The authority that answers in law: a unit of the police or of the region is none itself. */
function authorityOf(organisation: string): string {
  if (/^org:(lpo-|polisregion-)/.test(organisation)) return 'org:polismyndigheten';
  return organisation === 'org:trafikforvaltningen' ? 'org:region-stockholm' : organisation;
}

/** Parties with one day of decision; `numbered` gives each its registration number. */
export function parties(organisations: readonly string[], decided: Day): readonly Party[] {
  return organisations.map((organisation) => ({
    organisation,
    diarienummer: 'DEMO',
    decided,
    signatory: signatoryOf(organisation),
  }));
}

/**
 * The versions with a registration number for each decision: one of its own in each party's register and year, as a
 * register has it, and marked as made up.
 */
export function numbered(versions: readonly SeedVersion[]): readonly SeedVersion[] {
  const last = new Map<string, number>();
  return versions.map(({ content, ...rest }) => ({
    ...rest,
    content: {
      ...content,
      parties: content.parties.map((party) => {
        const series = `${party.organisation.replace('org:', '')} ${party.decided.slice(0, 4)}`;
        const number = (last.get(series) ?? 0) + 1;
        last.set(series, number);
        return { ...party, diarienummer: `DEMO ${series}/${number}` };
      }),
    },
  }));
}

function signatoryOf(organisation: string): string {
  if (organisation.startsWith('org:sdn-')) return 'Stadsdelsnämndens ordförande';
  if (organisation.startsWith('org:lpo-')) return 'Lokalpolisområdeschef';
  if (organisation === 'org:polisregion-stockholm') return 'Regionpolischef';
  if (organisation === 'org:kommunstyrelsen') return 'Kommunstyrelsens ordförande';
  if (organisation === 'org:ssbf') return 'Förbundsdirektör';
  if (organisation === 'org:region-stockholm') return 'Regionstyrelsens ordförande';
  if (/fastighetsagare|nattvandrarna/.test(organisation)) return 'Föreningens ordförande';
  if (organisation.endsWith('namnden')) return 'Nämndens ordförande';
  return 'Behörig firmatecknare';
}

/** A paper in Brå's outline; what is not given is empty. */
export function paper(parts: Partial<Paper>): Paper {
  return {
    problems: [],
    likelyCauses: [],
    goals: [],
    activities: [],
    responsibleFunctions: ['Trygghetssamordnare', 'Kommunpolis'],
    followUp: 'Följs upp minst vartannat år. Klausuler, datum och diarienummer är syntetiska.',
    citizenPledges: [],
    ...parts,
  };
}

/** A version as seeded: signed by every party on the day of decision unless said otherwise. */
export function version(
  content: AgreementVersion,
  rest: Partial<Omit<SeedVersion, 'content'>> = {},
): SeedVersion {
  const decided = content.parties.map((party) => party.decided).sort();
  return {
    content,
    signedBy: content.parties.map((party) => party.organisation),
    signedAt: `${decided.at(-1) ?? content.validFrom}T12:00:00.000Z`,
    events: [],
    priorityAreas: [],
    ...rest,
  };
}
