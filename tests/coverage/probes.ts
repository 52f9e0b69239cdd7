/** Who asks a probe, and what for. */
export type Asker = { readonly partner: string; readonly purpose?: string };

/** Who is refused, and how it is seen. */
export type Refusal =
  /** Open: whoever has no token is refused whole (401, TOKEN_MISSING); every partner has it. */
  | { readonly how: 'no-token' }
  /** By schema, or by row from the scope alone: an error with this code, and nothing of it. */
  | { readonly how: 'code'; readonly asker: Asker; readonly code: string }
  /** By reading: what lies outside is left out, as if it were not there, and no error tells. */
  | { readonly how: 'left-out'; readonly asker: Asker };

/** One operation, which many rows share: asked once by an entitled partner and once by a refused one. */
export type Probe = {
  /** What governs it; null for open reference data. */
  readonly product: string | null;
  readonly document: string;
  readonly entitled: Asker;
  readonly refused: Refusal;
};

const city: Asker = { partner: 'stockholm-central', purpose: 'lagesbild' };
const followUp: Asker = { partner: 'stockholm-central', purpose: 'uppfoljning' };
const stranger: Asker = { partner: 'stranger', purpose: 'lagesbild' };
const notCovered: Refusal = { how: 'code', asker: stranger, code: 'PRODUCT_NOT_COVERED' };
const noToken: Refusal = { how: 'no-token' };

const open = (document: string): Probe => ({
  product: null,
  document,
  entitled: { partner: 'stranger' },
  refused: noToken,
});

const years = 'areas: ["sthlm:kommun"], from: "2020-01", to: "2025-12", interval: YEAR';

/** Figures of the whole city by year: of a figure its value alone, so that one withheld is none. */
const figures = (ids: readonly string[]): string => `{
  indicators(ids: ${JSON.stringify(ids)}) { id observations(${years}) { observations { value } } }
}`;

/** The same by sex, with what the figures are divided by. */
const figuresBySex = (ids: readonly string[]): string => `{
  indicators(ids: ${JSON.stringify(ids)}) {
    id
    observations(${years}, breakdown: SEX) { observations { value } }
    divided: observations(${years}, breakdown: SEX) { observations { breakdown { id label dimension } } }
  }
}`;

/** Figures of one district by quarter: what the map and the monthly report are made of. */
const figuresOfAreas = (from: string, to: string): string => `{
  indicators(ids: ["police.reported-offences.total", "fire.fires.total"]) {
    id
    observations(areas: ["sthlm:sdo:jarva"], from: "${from}", to: "${to}", interval: QUARTER) {
      area { id } observations { value }
    }
  }
}`;

const cityIndicators = [
  ...['worried', 'worried-close', 'worried-society', 'unsafe-late', 'victimisation', 'trust'].map(
    (id) => `city.safety-survey.${id}`,
  ),
  ...['offending', 'minor-offences', 'serious-offences', 'alcohol', 'drugs', 'tobacco', 'mental-health'].map(
    (id) => `city.school-survey.${id}`,
  ),
  ...['litter', 'graffiti', 'damage'].map((id) => `city.tyck-till.${id}`),
  'city.work-environment.threats',
  'fire.fires.total',
  ...[
    'school-climate',
    'tenants-safe',
    'eligibility',
    'school-dropout',
    'parenting-abc',
    'parenting-komet',
    'parenting-newly-arrived',
    'home-visits',
    'labour-market-young',
    'labour-market-disability',
    'jobbtorg',
    'guards-turned-away',
    'guards-removed',
    'guards-custody',
    'settlement-actions',
    'procurement-controls',
    'inspections-alcohol',
    'inspections-tobacco',
    'inspections-food',
    'suggestions',
  ].map((id) => `city.key-figures.${id}`),
];

const documents = '{ governingDocuments { id kind title count validFrom validTo source } }';
const activities = `{ safetyActivities(first: 200) { edges { node {
  id kind title work prevention perspectives plannedFrom completed followedUp committee { id } area { id }
} } } }`;

/** Every probe. A row names one. */
export const probes = {
  documents: open(documents),
  internalDocuments: {
    product: 'city.internal-documents',
    document: documents,
    entitled: { partner: 'district-jarva', purpose: 'uppfoljning' },
    refused: { how: 'left-out', asker: stranger },
  },
  concepts: open('{ concepts { id kind term definition source within { id } } }'),
  targets: open(
    '{ targets { id name statement dueYear value baseline baselineUnknown measuredBy indicator { id } } }',
  ),
  programmes: open('{ programmes { id kind name summary runBy { id } } }'),
  citizenProposals: open(
    '{ citizenProposals { edges { node { id kind received decided committee { id } } } } }',
  ),
  priorityAreas: open('{ priorityAreas(edition: 2019) { id edition number name } }'),
  activities: open(activities),
  sharedActivities: {
    product: 'city.safety-activities',
    document: activities,
    entitled: followUp,
    refused: { how: 'left-out', asker: stranger },
  },
  walkFindings: {
    product: 'city.safety-activities',
    document:
      '{ safetyWalks { edges { node { id walked groups { id } findings { id needs remark responsible { id } remedied } } } } }',
    entitled: followUp,
    refused: notCovered,
  },
  vehicleBarriers: {
    product: 'city.vehicle-barriers',
    document: '{ vehicleBarriers { edges { node { id area { id } purposes sinceYear } } } }',
    entitled: followUp,
    refused: notCovered,
  },
  cameraSites: {
    product: 'city.camera-sites',
    document: `{ cameraSites(first: 200) { edges { node {
      id operator { id } legalBasis { law section } purposes selectionGround assent { party { id } decided }
    } } } }`,
    entitled: { partner: 'police-region', purpose: 'kameraplacering' },
    refused: notCovered,
  },
  orderGuards: {
    product: 'city.order-guard-deployments',
    document: '{ orderGuardDeployments(first: 200) { edges { node { id regime tasks powers } } } }',
    entitled: { partner: 'police-region', purpose: 'ordningsvaktsplanering' },
    refused: notCovered,
  },
  jointBriefings: {
    product: 'police.joint-briefings',
    document:
      '{ orderGuardDeployments(first: 200) { edges { node { id jointBriefings { id focus functions } } } } }',
    entitled: { partner: 'traffic-committee', purpose: 'ordningsvaktsplanering' },
    refused: notCovered,
  },
  focusAreas: open('{ focusAreas { id name areas { id } } strategicLinks { stated missing links { id } } }'),
  urbanProjects: open(
    '{ urbanProjects { id name phase lead { id } involvement { organisation { id } phase invited takesPart } } }',
  ),
  areas: open(`{
    base: areas(level: BASE_AREA, within: "sthlm:sdo:jarva") { id level name }
    cityDistricts: areas(level: CITY_DISTRICT) { id level name }
    districts: areas(level: DISTRICT_COMMITTEE_AREA) { id level name }
    localPoliceAreas { id name areas { id } }
  }`),
  places: open('{ places { id name kind area { id } } }'),
  associations: open('{ associations { id kind organisation { id } areas { id } } }'),
  neighbourhoodWatch: open(`{
    areas(level: CITY_DISTRICT) { id neighbourhoodWatch { active since synthetic } }
    area(id: "sthlm:sdo:farsta") { id nightWalkGroups { id } }
  }`),
  vulnerableAreas: open(
    '{ vulnerableAreas { id classifications { edition class } } vulnerableAreaCounts { edition class areas } }',
  ),
  certifications: {
    product: 'civil.certifications',
    document: `{
      certifications { edges { node { id points compulsoryMet validTo withdrawnAt holds building } } }
      safetyInspections { edges { node { id advised done } } }
    }`,
    entitled: { partner: 'district-jarva', purpose: 'uppfoljning' },
    refused: {
      how: 'code',
      asker: { partner: 'night-walkers-farsta', purpose: 'lagesbild' },
      code: 'PRODUCT_NOT_COVERED',
    },
  },
  checklists: open(
    '{ safetyChecklists { id appliesTo yearsValid questions { number theme compulsory weight } } }',
  ),
  cityFigures: {
    product:
      'city.safety-survey, city.school-survey, city.tyck-till, city.work-environment, city.key-figures, fire.fires',
    document: figures(cityIndicators),
    entitled: city,
    refused: notCovered,
  },
  bySex: {
    product: 'city.safety-survey, city.school-survey',
    document: figuresBySex([
      'city.safety-survey.very-unsafe-late',
      'city.school-survey.offending',
      'city.school-survey.minor-offences',
      'city.school-survey.serious-offences',
    ]),
    entitled: city,
    refused: notCovered,
  },
  openFigures: {
    product: 'bra.municipal-outcomes, bra.ntu, city.daytime-population',
    document: figures([
      'bra.municipal-outcomes.prosecutions',
      'bra.municipal-outcomes.convictions',
      'bra.ntu.unsafe-late',
      'city.daytime-population.total',
    ]),
    entitled: { partner: 'stranger' },
    refused: noToken,
  },
  policeFigures: {
    product: 'police.reported-offences, police.event-reports, police.shootings',
    document: figures([
      'police.reported-offences.total',
      'police.event-reports.total',
      'police.shootings.total',
    ]),
    entitled: city,
    refused: notCovered,
  },
  regionFigures: {
    product: 'region.statistics-exchange, region.transit-incidents',
    document: figures(['region.statistics-exchange.injury-visits', 'region.transit-incidents.total']),
    entitled: city,
    refused: notCovered,
  },
  map: {
    product: 'police.reported-offences, fire.fires',
    document: figuresOfAreas('2025-01', '2025-12'),
    entitled: city,
    refused: notCovered,
  },
  monthlyReport: {
    product: 'police.reported-offences, fire.fires',
    document: figuresOfAreas('2026-04', '2026-06'),
    entitled: { partner: 'district-jarva', purpose: 'manadsrapport' },
    refused: notCovered,
  },
  organisations: open('{ organisations { id name kind role } }'),
  coordinators: open('{ coordinators { id organisation { id } function mailbox mandate } }'),
  committeeRecords: open(
    '{ committeeRecords(first: 200) { edges { node { id kind title goals activities conditions decided reviewBy } } } }',
  ),
  duties: open(
    '{ dutyReport(on: "2026-06-30") { duties { duty { id requirement source } outcome reason } } }',
  ),
  publicAgreements: open('{ agreements(level: OVERARCHING) { edges { node { id level title } } } }'),
  agreements: {
    product: 'city.agreements',
    document: `{
      agreements(level: LOCAL) { edges { node {
        id level parent { id } version { problems goals activities responsibleFunctions clauses { legalBasis { law } } }
      } } }
      expiringAgreements(within: 7300) { kind day agreement { id level } }
    }`,
    entitled: { partner: 'district-jarva', purpose: 'uppfoljning' },
    refused: { how: 'left-out', asker: stranger },
  },
  regionalAgreements: {
    product: 'city.agreements',
    document: '{ agreements(level: REGIONAL) { edges { node { id level title } } } }',
    entitled: followUp,
    refused: { how: 'left-out', asker: stranger },
  },
  placeCollaborations: {
    product: 'city.place-collaborations',
    document:
      '{ placeCollaborations { edges { node { id vision goals place { id } lead { id } parties { id name } } } } }',
    entitled: followUp,
    refused: notCovered,
  },
  partnerships: {
    product: 'civil.partnerships',
    document: '{ partnerships { edges { node { id aim association { id } committee { id } } } } }',
    entitled: { partner: 'district-jarva', purpose: 'uppfoljning' },
    refused: notCovered,
  },
  // The process: names as in process.graphql, forums.graphql and city-pictures.graphql.
  forums: {
    product: 'city.forums',
    document:
      '{ forums(first: 200) { edges { node { id kind name convener { id } seats { organisation { id } function } } } } }',
    entitled: followUp,
    refused: notCovered,
  },
  obstacles: {
    product: 'city.collaboration-process',
    document: '{ obstacles { edges { node { id state } } } }',
    entitled: followUp,
    refused: notCovered,
  },
  pictures: {
    product:
      'city.situational-pictures, police.situational-pictures, region.situational-pictures, civil.situational-pictures',
    document: `{
      cityPictures { edges { node { id problems { no title } localConditions basis { kind name } } } }
      policePictures { edges { node { id needs } } }
      regionPictures { edges { node { id resources } } }
      civilSocietyPictures { edges { node { id localConditions } } }
    }`,
    entitled: city,
    refused: notCovered,
  },
  processes: {
    product: 'city.collaboration-process',
    document: `{ collaborationProcesses(first: 10) { edges { node {
      id step cycle mandate resources
      history { from to restart }
      signals { id }
      cycles {
        number
        jointPicture { id scope composedOf { owner { id } } }
        prioritisation { problems { no basis decision reason place { id kind } } }
        causeAnalyses { id step time place assumptions { no rootCause { id } decision evidence } }
        goals { id specific measure acceptances { at } realisticBecause due horizon ilsId }
        measures {
          id title weighing causeAnalysis { id } restsOnPictureAlone perspectives targetGroups { id } arenas responsibleRole ilsId
        }
        followUps { id value outcome }
      }
    } } } }`,
    entitled: followUp,
    refused: notCovered,
  },
} as const satisfies Readonly<Record<string, Probe>>;

/** The name of a probe. */
export type ProbeName = keyof typeof probes;
