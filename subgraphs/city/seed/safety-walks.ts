import type { SafetyActivityKind } from '../resolvers.generated.ts';
import { cityDistrictId } from './places.ts';

/** What a walk found of the place; whose row it is, is the committee's of the walk. */
export type SeedFinding = {
  readonly needs: SafetyActivityKind;
  readonly remark: string;
  readonly responsible: string;
  readonly remedied: string | null;
};

/** A safety walk. Never who walked. */
export type SeedWalk = {
  readonly id: string;
  /** The district committee that held it, and provides its findings. */
  readonly committee: string;
  readonly area: string;
  readonly walked: string;
  /** Ids of concepts. */
  readonly groups: readonly string[];
  readonly findings: readonly SeedFinding[];
};

const finding = (
  needs: SafetyActivityKind,
  remark: string,
  responsible: string,
  remedied: string | null = null,
): SeedFinding => ({ needs, remark, responsible: `org:${responsible}`, remedied });

/** All made up. */
export const safetyWalks: readonly SeedWalk[] = [
  {
    id: 'walk:jarva-2024',
    committee: 'org:sdn-jarva',
    area: cityDistrictId('Rinkeby'),
    walked: '2024-10-16',
    groups: ['concept:boende', 'concept:foretagare'],
    findings: [
      finding('LIGHTING', 'Mörkt längs gångvägen från torget mot Tensta.', 'trafiknamnden', '2025-11-14'),
      finding('LITTER_BINS', 'Överfulla kärl på torgets norra sida.', 'trafiknamnden', '2024-12-02'),
      finding(
        'HOUSING_REFURBISHMENT',
        'Trasigt lås i ett gemensamt cykelrum mot torget.',
        'svenska-bostader',
      ),
    ],
  },
  {
    id: 'walk:jarva-2025',
    committee: 'org:sdn-jarva',
    area: cityDistrictId('Tensta'),
    walked: '2025-10-08',
    groups: ['concept:boende', 'concept:nyanlanda'],
    findings: [
      finding('VEGETATION_CLEARING', 'Buskage skymmer stråket genom parken.', 'sdn-jarva', '2026-04-24'),
      finding('SIGNAGE', 'Skyltar mot tunnelbanan går inte att läsa.', 'trafiknamnden'),
    ],
  },
  {
    id: 'walk:farsta-2025',
    committee: 'org:sdn-farsta',
    area: cityDistrictId('Farsta'),
    walked: '2025-04-23',
    groups: ['concept:boende', 'concept:besokare', 'concept:foretagare'],
    findings: [
      finding('STREET_LIGHTING', 'Två stolpar vid bussterminalen lyser inte.', 'trafiknamnden', '2025-12-05'),
      finding('LITTER_BINS', 'För få skräpkorgar vid centrumets entréer.', 'sdn-farsta', '2026-03-27'),
      finding('STREETSCAPE_CHANGE', 'Tom yta bakom parkeringen dit ingen ser.', 'trafiknamnden'),
      finding('GRAFFITI_REMOVAL', 'Klotter i gångtunneln.', 'trafiknamnden', '2025-05-06'),
    ],
  },
  {
    id: 'walk:farsta-2026',
    committee: 'org:sdn-farsta',
    area: cityDistrictId('Hökarängen'),
    walked: '2026-04-22',
    groups: ['concept:boende'],
    findings: [
      finding('LIGHTING', 'Skolvägen är mörk mellan två kvarter.', 'trafiknamnden'),
      finding('CLEANING', 'Löv och skräp i trappan vid stationen.', 'sdn-farsta', '2026-05-11'),
    ],
  },
  {
    id: 'walk:norra-innerstaden-2026',
    committee: 'org:sdn-norra-innerstaden',
    area: cityDistrictId('Norrmalm'),
    walked: '2026-05-20',
    groups: ['concept:besokare', 'concept:foretagare'],
    findings: [
      finding('CLEANING', 'Trappor och prång är nedskräpade på morgonen.', 'trafiknamnden', '2026-06-30'),
      finding('LIGHTING', 'Ett valv är svagt upplyst.', 'trafiknamnden'),
      finding('STRUCTURE_UPKEEP', 'Lösa plattor vid en nedgång.', 'trafiknamnden', '2026-07-03'),
    ],
  },
  {
    id: 'walk:skarholmen-2025',
    committee: 'org:sdn-skarholmen',
    area: cityDistrictId('Bredäng'),
    walked: '2025-09-24',
    groups: ['concept:boende'],
    findings: [
      finding('VEGETATION_CLEARING', 'Häck skymmer övergångsstället.', 'sdn-skarholmen', '2025-11-10'),
      finding('PLACE_ACTIVATION', 'Torget är tomt efter klockan sex.', 'sdn-skarholmen'),
    ],
  },
];
