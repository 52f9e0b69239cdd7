import type { UrbanProjectPhase } from '../resolvers.generated.ts';
import { cityDistrictId } from './places.ts';
import { line } from './programme-text.ts';

/** That an organisation was involved in a project, or invited to it. */
export type SeedInvolvement = {
  readonly organisation: string;
  readonly phase: UrbanProjectPhase;
  readonly invited: string | null;
  /** Null while it has not answered. */
  readonly takesPart: boolean | null;
};

/** An urban development project. */
export type SeedProject = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly lead: string;
  readonly areas: readonly string[];
  readonly focusArea: string | null;
  readonly phase: UrbanProjectPhase;
  readonly started: string | null;
  readonly synthetic: boolean;
  readonly source: string;
  readonly involvement: readonly SeedInvolvement[];
};

const asked = (
  organisation: string,
  invited: string | null,
  phase: UrbanProjectPhase = 'EARLY',
  takesPart: boolean | null = true,
): SeedInvolvement => ({ organisation: `org:${organisation}`, phase, invited, takesPart });

/** One that the programme names, whose lead, phase and involvement are made up, and three made up altogether. */
export const urbanProjects: readonly SeedProject[] = [
  {
    id: 'project:fokus-skarholmen',
    name: 'Fokus Skärholmen',
    summary:
      'Profilprojekt för socialt hållbar stadsutveckling, där bostadsbyggandet driver utvecklingen av hela stadsdelsområdet.',
    lead: 'org:stadsbyggnadsnamnden',
    areas: ['sthlm:sdo:skarholmen'],
    focusArea: 'focus:skarholmen',
    phase: 'BUILDING',
    started: null,
    synthetic: true,
    source: `${line('1045-1054')}; ansvarig nämnd, skede och medverkan är syntetiska`,
    involvement: [
      asked('trafiknamnden', null),
      asked('miljonamnden', null),
      asked('sdn-skarholmen', null),
      asked('polisregion-stockholm', null),
    ],
  },
  {
    id: 'project:farsta-torgkvarter',
    name: 'Farsta torgkvarter (syntetiskt projekt)',
    summary: 'Bostäder och verksamheter kring torget, med entréer mot gatan.',
    lead: 'org:exploateringsnamnden',
    areas: [cityDistrictId('Farsta')],
    focusArea: 'focus:farsta',
    phase: 'PLANNING',
    started: '2024-03-04',
    synthetic: true,
    source: 'Syntetiska data',
    involvement: [
      asked('trafiknamnden', '2024-03-18'),
      asked('miljonamnden', '2024-03-18'),
      asked('sdn-farsta', '2024-03-18'),
      asked('lpo-farsta', '2024-04-15'),
    ],
  },
  {
    id: 'project:ragsved-centrum',
    name: 'Rågsveds centrum (syntetiskt projekt)',
    summary: 'Nytt centrumkvarter med bostäder. Miljönämnden tillfrågades först när planen gjordes.',
    lead: 'org:stadsbyggnadsnamnden',
    areas: [cityDistrictId('Rågsved')],
    focusArea: 'focus:hagsatra-ragsved',
    phase: 'PLANNING',
    started: '2025-01-20',
    synthetic: true,
    source: 'Syntetiska data',
    involvement: [
      asked('trafiknamnden', '2025-02-03'),
      asked('sdn-enskede-arsta-vantor', '2025-02-03'),
      asked('miljonamnden', '2025-10-06', 'PLANNING'),
      asked('polisregion-stockholm', '2025-02-17', 'EARLY', null),
      asked('stockholmshem', '2025-02-17'),
    ],
  },
  {
    id: 'project:kista-kvarter',
    name: 'Kista nya kvarter (syntetiskt projekt)',
    summary: 'Blandade kvarter som länkar ihop Kista och Husby.',
    lead: 'org:exploateringsnamnden',
    areas: [cityDistrictId('Kista'), cityDistrictId('Husby')],
    focusArea: 'focus:kista-jarva',
    phase: 'EARLY',
    started: '2026-02-09',
    synthetic: true,
    source: 'Syntetiska data',
    involvement: [
      asked('trafiknamnden', '2026-02-23'),
      asked('miljonamnden', '2026-02-23'),
      asked('sdn-jarva', '2026-02-23'),
      asked('lpo-jarva', '2026-03-09'),
      asked('svenska-bostader', '2026-03-09', 'EARLY', false),
    ],
  },
];
