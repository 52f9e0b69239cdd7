import { areaLevel, interval } from '../../hub/granularity-words.ts';
import { defineWords } from '../../words.tsx';
import type {
  AgreementLevel,
  AgreementState,
  AreaLevel,
  CompletenessOutcome,
  Disclosure,
  ExpiringKind,
  Interval,
  PartyKind,
  Sensitivity,
  TransferForm,
} from './queries.generated.ts';

/** The words of the register's enumerations, as agreements on paper have them. */
type Terms = {
  readonly states: Readonly<Record<AgreementState, string>>;
  readonly levels: Readonly<Record<AgreementLevel, string>>;
  /** The same of several. */
  readonly levelsMany: Readonly<Record<AgreementLevel, string>>;
  readonly areaLevels: Readonly<Record<AreaLevel, string>>;
  readonly intervals: Readonly<Record<Interval, string>>;
  readonly disclosures: Readonly<Record<Disclosure, string>>;
  readonly transfers: Readonly<Record<TransferForm, string>>;
  readonly partyKinds: Readonly<Record<PartyKind, string>>;
  readonly sensitivities: Readonly<Record<Sensitivity, string>>;
  readonly outcomes: Readonly<Record<CompletenessOutcome, string>>;
  readonly expiringKinds: Readonly<Record<ExpiringKind, string>>;
  /** What people do with agreements, by the name of the act. */
  readonly acts: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  /** `from … to …` of months or days, already written. */
  readonly span: (from: string, to: string | null) => string;
  readonly list: (items: readonly string[]) => string;
};

const listed = (and: string) => (items: readonly string[]) => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
};

/** What states, levels and the other enumerations of agreements are called. */
export const terms = defineWords<Terms>({
  sv: {
    states: {
      DRAFT: 'Utkast',
      PROPOSED: 'Föreslagen',
      SIGNED: 'Undertecknad',
      IN_FORCE: 'I kraft',
      SUSPENDED: 'Vilande',
      EXPIRED: 'Utgången',
      ENDED: 'Uppsagd',
      SUPERSEDED: 'Ersatt',
      WITHDRAWN: 'Återkallad',
    },
    levels: {
      OVERARCHING: 'Övergripande',
      LOCAL: 'Lokal',
      REGIONAL: 'Regional',
      PLACE: 'Platssamverkan',
      PARTNERSHIP: 'Partnerskap',
    },
    levelsMany: {
      OVERARCHING: 'Övergripande',
      LOCAL: 'Lokala',
      REGIONAL: 'Regionala',
      PLACE: 'Platssamverkan',
      PARTNERSHIP: 'Partnerskap',
    },
    areaLevels: {
      ...areaLevel.sv,
      DISTRICT_COMMITTEE_AREA: 'stadsdels\u00adområde',
      LOCAL_POLICE_AREA: 'lokalpolis\u00adområde',
    },
    intervals: interval.sv,
    disclosures: { EXACT: 'exakta', PROTECTED: 'röjande\u00adkontrollerade' },
    transfers: { DIRECT_ACCESS: 'direktåtkomst', RELEASE: 'utlämnande', OPEN: 'öppna data' },
    partyKinds: {
      ANYONE: 'vem som helst',
      AUTHORITY: 'myndighet',
      COMPANY: 'bolag',
      ASSOCIATION: 'förening',
      MUNICIPAL: 'kommunal myndighet',
      REGIONAL: 'regional myndighet',
      STATE: 'statlig myndighet',
      LAW_ENFORCEMENT: 'brottsbekämpande myndighet',
    },
    sensitivities: {
      OPEN: 'öppna uppgifter',
      AGGREGATED: 'sammanställd statistik',
      SHARED: 'delade uppgifter',
      PROTECTED: 'skyddade uppgifter',
    },
    outcomes: { MET: 'Uppfyllt', NOT_MET: 'Brister', NOT_ASSESSABLE: 'Går inte att bedöma' },
    expiringKinds: {
      VERSION: 'Versionens sista dag',
      LEGAL_BASIS: 'Rättsligt stöd upphör',
      SECRECY_ASSESSMENT: 'Sekretessprövning omprövas',
    },
    acts: {
      create: 'skapade ett utkast',
      edit: 'ändrade utkastet',
      discard: 'kastade utkastet',
      propose: 'föreslog versionen',
      amend: 'påbörjade en ändring',
      withdraw: 'återkallade förslaget',
      sign: 'undertecknade',
      attest: 'intygade en underskrift på papper',
      suspend: 'lade den vilande',
      resume: 'återupptog den',
      end: 'sade upp den',
    },
    roles: {
      coordinator: 'samordnare',
      signatory: 'undertecknare',
      officer: 'uppgiftsansvarig',
      registrar: 'registrator',
    },
    span: (from, to) => (to === null ? `${from} och tills vidare` : `${from} – ${to}`),
    list: listed('och'),
  },
  en: {
    states: {
      DRAFT: 'Draft',
      PROPOSED: 'Proposed',
      SIGNED: 'Signed',
      IN_FORCE: 'In force',
      SUSPENDED: 'Suspended',
      EXPIRED: 'Expired',
      ENDED: 'Ended',
      SUPERSEDED: 'Superseded',
      WITHDRAWN: 'Withdrawn',
    },
    levels: {
      OVERARCHING: 'Overarching',
      LOCAL: 'Local',
      REGIONAL: 'Regional',
      PLACE: 'Place collaboration',
      PARTNERSHIP: 'Partnership',
    },
    levelsMany: {
      OVERARCHING: 'Overarching',
      LOCAL: 'Local',
      REGIONAL: 'Regional',
      PLACE: 'Place collaborations',
      PARTNERSHIP: 'Partnerships',
    },
    areaLevels: areaLevel.en,
    intervals: interval.en,
    disclosures: { EXACT: 'exact', PROTECTED: 'protected' },
    transfers: { DIRECT_ACCESS: 'direct access', RELEASE: 'release', OPEN: 'open data' },
    partyKinds: {
      ANYONE: 'anyone',
      AUTHORITY: 'an authority',
      COMPANY: 'a company',
      ASSOCIATION: 'an association',
      MUNICIPAL: 'a municipal authority',
      REGIONAL: 'a regional authority',
      STATE: 'a state authority',
      LAW_ENFORCEMENT: 'a law enforcement authority',
    },
    sensitivities: {
      OPEN: 'open data',
      AGGREGATED: 'aggregated statistics',
      SHARED: 'shared data',
      PROTECTED: 'protected data',
    },
    outcomes: { MET: 'Met', NOT_MET: 'Lacking', NOT_ASSESSABLE: 'Cannot be assessed' },
    expiringKinds: {
      VERSION: 'Last day of the version',
      LEGAL_BASIS: 'Legal basis lapses',
      SECRECY_ASSESSMENT: 'Secrecy assessment due for review',
    },
    acts: {
      create: 'began a draft',
      edit: 'edited the draft',
      discard: 'discarded the draft',
      propose: 'proposed the version',
      amend: 'began an amendment',
      withdraw: 'withdrew the proposal',
      sign: 'signed',
      attest: 'attested a signature on paper',
      suspend: 'suspended it',
      resume: 'resumed it',
      end: 'ended it',
    },
    roles: {
      coordinator: 'coordinator',
      signatory: 'signatory',
      officer: 'officer',
      registrar: 'registrar',
    },
    span: (from, to) => (to === null ? `${from} until further notice` : `${from} – ${to}`),
    list: listed('and'),
  },
});
