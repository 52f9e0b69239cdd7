import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The fields whose answers may be kept, by type. What they answer depends on the operation, the scope, the day and what is
 * in the subgraphs' databases, and on nothing else: not on the instant, nor on who asks. A field that is not here is not
 * kept, nor is the operation that it stands in: whoever adds a field judges it here, or leaves it so.
 *
 * Left out on purpose: agreements, drafts and deployments of order guards (their state moves by the instant, and who may
 * read them depends on who asks), assessments and joint briefings (protected: they are not held longer than it takes to
 * pass them on), and everything of the hub's own graph.
 */
const kept: Readonly<Record<string, string>> = {
  Query: `area areas associations cameraSites certifications citizenProposals comparison concepts dataProduct
    dataProducts focusAreas governingDocuments indicators localPoliceArea localPoliceAreas organisation organisations
    partnerships placeCollaborations places priorityAreas programmes purposes safetyActivities safetyChecklists
    safetyInspections safetyWalks stations strategicLinks targets urbanProjects vehicleBarriers vulnerableAreaCounts
    vulnerableAreas`,
  Area: `id level name validFrom validTo parent children successors predecessors population populationEstimated synthetic
    source centroid geometry localPoliceAreas vulnerableAreas stations nightWalkGroups certifications neighbourhoodWatch`,
  AreaGeometry: 'schematic source licence validFrom validTo geojson bbox',
  Association: 'id organisation kind areas synthetic',
  Breakdown: 'id label dimension',
  CameraAssent: 'party decided',
  CameraSite: `id place area operator infrastructureOwner assent legalBasis purposes selectionGround from to temporary
    synthetic source`,
  CameraSiteConnection: 'edges pageInfo',
  CameraSiteEdge: 'cursor node',
  ChecklistQuestion: 'number theme compulsory weight',
  CitizenProposal: 'id committee kind received decided synthetic',
  CitizenProposalConnection: 'edges pageInfo',
  CitizenProposalEdge: 'cursor node',
  Comparison: 'axes aligned breaks notes',
  ComparisonAxis: 'unit comparabilityClass indicators',
  Concept: 'id kind term definition within source',
  Coordinate: 'lon lat',
  DataProduct: 'id name description providers sensitivity hostSubgraph threshold synthetic',
  Denominator: 'inhabitants year estimated source',
  FocusArea: 'id name areas document source',
  GoverningDocument: 'id kind title summary count decidedBy url validFrom validTo synthetic source',
  Indicator: `id name description unit theme provider product methodBreaks source comparabilityClass synthetic licence
    threshold roundingBase releasedAt observations latestVintage`,
  LegalBasisLine: 'law chapter section direction discloser receiver from to',
  LocalPoliceArea: 'id code name policeRegionArea validFrom validTo area areas touchesCity source',
  MethodBreak: 'from description',
  NeighbourhoodWatch: 'active since synthetic',
  Observation: 'area period from value status breakdown ratePer1000 population answers marginOfError change',
  ObservationChange: 'against difference percent status',
  ObservationSeries: `area interval level breakdown source synthetic vintage publishedAt preliminaryFrom unit threshold
    roundingBase notes total disclosure observations`,
  Organisation: `id name kind role unitOf units predecessors successors validFrom validTo coordinatorFunction`,
  PageInfo: 'hasNextPage endCursor',
  Partnership: 'id association committee aim areas validFrom validTo synthetic',
  PartnershipConnection: 'edges pageInfo',
  PartnershipEdge: 'cursor node',
  Place: 'id name kind area centroid source',
  PlaceCollaboration: 'id place vision goals lead parties synthetic source',
  PlaceCollaborationConnection: 'edges pageInfo',
  PlaceCollaborationEdge: 'cursor node',
  PriorityArea: 'id edition number name source',
  Programme: 'id kind name summary runBy partners indicators source',
  ProjectInvolvement: 'organisation phase invited takesPart',
  Purpose: 'code name roles',
  ReleasedLevel: 'level interval breakdowns',
  SafetyActivity: `id kind title summary committee partners area place work prevention perspectives plannedFrom plannedTo
    completed followedUp synthetic source`,
  SafetyActivityConnection: 'edges pageInfo',
  SafetyActivityEdge: 'cursor node',
  SafetyCertification: `id association area building checklist holds points questions compulsoryMet validFrom validTo
    withdrawnAt synthetic`,
  SafetyCertificationConnection: 'edges pageInfo',
  SafetyCertificationEdge: 'cursor node',
  SafetyChecklist: 'id appliesTo questions yearsValid synthetic source',
  SafetyInspection: 'id association area inspected advised done synthetic',
  SafetyInspectionConnection: 'edges pageInfo',
  SafetyInspectionEdge: 'cursor node',
  SafetyWalk: 'id committee area walked groups findings synthetic',
  SafetyWalkConnection: 'edges pageInfo',
  SafetyWalkEdge: 'cursor node',
  SafetyWalkFinding: 'id needs remark responsible remedied',
  SeriesBreak: 'indicator from description',
  SeriesTotal: 'value status',
  Station: 'id name lines location area source',
  StationLocation: 'lon lat',
  StrategicLink: 'id name connects source',
  StrategicLinks: 'stated missing links',
  Target:
    'id name statement within document dueYear value baseline baselineUnknown indicator measuredBy source',
  UrbanDevelopmentProject: 'id name summary lead areas focusArea phase started involvement synthetic source',
  VehicleBarrier: 'id area purposes infrastructureOwner sinceYear synthetic source',
  VehicleBarrierConnection: 'edges pageInfo',
  VehicleBarrierEdge: 'cursor node',
  Vintage: 'label publishedAt from to preliminaryFrom',
  VulnerableArea: 'id name geometry classifications localPoliceArea successors predecessors',
  VulnerableAreaClassification: 'edition class source',
  VulnerableAreaCount: 'edition class areas',
};
/** What an indicator is does not depend on who provides it. */
const indicators = ['CityIndicator', 'PoliceIndicator', 'RegionIndicator', 'CivilSocietyIndicator'];

/** The coordinates of the fields whose answers may be kept, such as `Area.name`. */
export const keptFields: ReadonlySet<string> = new Set(
  [...Object.entries(kept), ...indicators.map((type) => [type, kept.Indicator ?? ''] as const)].flatMap(
    ([type, fields]) => fields.split(/\s+/).map((field) => `${type}.${field}`),
  ),
);

/**
 * Whether the answer to a valid document may be kept: it asks for nothing but fields of the list. A field of an interface
 * is judged by the interface's entry and that of every type behind it. Introspection is not kept.
 */
export function mayBeKept(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let may = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition({ operation }) {
        if (operation !== 'query') may = false;
      },
      Field({ name: { value: field } }) {
        if (field === '__typename') return;
        const parent = types.getParentType();
        const behind = isInterfaceType(parent) ? schema.getPossibleTypes(parent) : [];
        const owners = isObjectType(parent) || isInterfaceType(parent) ? [parent, ...behind] : [];
        if (owners.length === 0 || owners.some(({ name }) => !keptFields.has(`${name}.${field}`)))
          may = false;
      },
    }),
  );
  return may;
}
