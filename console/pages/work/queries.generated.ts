/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A level of reference geography, from coarse to fine (geografisk nivå). */
export type AreaLevel =
  /** A base area, the smallest unit of the city's area statistics (basområde). */
  | 'BASE_AREA'
  /** The whole city (kommun). */
  | 'CITY'
  /**
   * A city district of the city map (stadsdel), of which there are 117. The stadsdelar of the city's statistics have other
   * borders, some under the same names, and are not in the hub.
   */
  | 'CITY_DISTRICT'
  /**
   * The area of one district committee (stadsdelsområde). Fourteen to 2020-06-30, thirteen to 2023-06-30, eleven since; and
   * beside them 'Okänd plats' for events whose place is unknown, so that all sum to the city.
   */
  | 'DISTRICT_COMMITTEE_AREA'
  /** A local police area (lokalpolisområde). It is not the area of a district committee: they overlap n to m. */
  | 'LOCAL_POLICE_AREA'
  /**
   * A named place, such as a square or a centre (plats): schematic, made of the synthetic base areas that lie nearest. It is
   * part of no other area, and covered by what reaches base areas.
   */
  | 'PLACE';

/** Where a measure works (arena). */
export type Arena =
  /** Compulsory school (grundskolan). */
  | 'COMPULSORY_SCHOOL'
  /** Housing and yards (bostadsmiljö). */
  | 'HOUSING'
  /** Leisure (fritid). */
  | 'LEISURE'
  /** Open preschool (öppna förskolan). Line 785. */
  | 'OPEN_PRESCHOOL'
  /** Preschool (förskolan). */
  | 'PRESCHOOL'
  /** Squares, streets and parks (offentlig miljö). */
  | 'PUBLIC_SPACE'
  /** Public transport (kollektivtrafik). */
  | 'TRANSIT'
  /** Upper secondary school (gymnasiet). */
  | 'UPPER_SECONDARY_SCHOOL'
  /** Working life (arbetsliv). */
  | 'WORKING_LIFE';

/** What became of an assumption (antagandets prövning). */
export type AssumptionDecision =
  /** Not borne out by its evidence (gallrat). */
  | 'DROPPED'
  /** Borne out by its evidence (behållet). */
  | 'KEPT'
  /** Not tested yet (oprövat). */
  | 'UNDECIDED';

/** A cause analysis as it is written, whole (orsaksanalys). */
export type CauseAnalysisInput = {
  /** The assumptions (antaganden). */
  readonly assumptions?: ReadonlyArray<CauseAssumptionInput>;
  /** What deepening the knowledge showed (fördjupad kunskap). */
  readonly knowledge?: string;
  /** At what place (plats). */
  readonly place: string;
  /** A problem that was prioritised in the round (problem). */
  readonly problem: string;
  /** The step that it has come to; at most one further than before (steg). */
  readonly step: CauseAnalysisStep;
  /** At what time the problem arises (tid). */
  readonly time: string;
};

/** The five steps of a cause analysis (orsaksanalysens steg). Lines 374-378. */
export type CauseAnalysisStep =
  /** The problem's place, time and pattern are looked into (fördjupa kunskapen). */
  | 'DEEPEN_KNOWLEDGE'
  /** Assumptions on causes are put down (identifiera troliga orsaker). */
  | 'IDENTIFY_LIKELY_CAUSES'
  /** Preparation (förberedelse). */
  | 'PREPARATION'
  /** Measures against the causes that were kept (välj ut och vidta åtgärder mot orsakerna). */
  | 'SELECT_MEASURES'
  /** Each assumption is tested, and kept or dropped with its evidence (testa antagandena och gallra). */
  | 'TEST_AND_PRUNE';

/** An assumption as it is written (antagande). */
export type CauseAssumptionInput = {
  /** What became of it (prövning). */
  readonly decision?: AssumptionDecision;
  /** What spoke for or against it (underlag). */
  readonly evidence?: string;
  /** The figures that the evidence cites (citerade siffror). */
  readonly figures?: ReadonlyArray<CitedFiguresInput>;
  /** The id of a concept of kind ROOT_CAUSE (bakgrundsorsak). */
  readonly rootCause?: string | null | undefined;
  /** The assumption (antagande). */
  readonly text: string;
};

/**
 * Figures as they are cited (citerade siffror). Refused with FIGURES_NOT_REPEATABLE where the variables have no asOf in
 * the past.
 */
export type CitedFiguresInput = {
  /** The indicators that it was read for (indikatorer). */
  readonly indicators: ReadonlyArray<string>;
  /** The id of the shared query (delad fråga). */
  readonly sharedQuery: string;
  /** Its variables as a JSON object, `asOf` among them (variabler). */
  readonly variables: string;
  /** Its version (version). */
  readonly version: number;
  /** The vintages that answered, by the same places (publiceringsomgångar). */
  readonly vintages: ReadonlyArray<string>;
};

/** What a check came to (utfall). */
export type CompletenessOutcome =
  /** Every subject meets it (uppfyllt). */
  | 'MET'
  /** There is no subject that the partner would see (går inte att bedöma). */
  | 'NOT_ASSESSABLE'
  /** Some subject does not (inte uppfyllt). */
  | 'NOT_MET';

/** What kind of word a concept is (begreppstyp). */
export type ConceptKind =
  /**
   * A level at which risk and protective factors lie: words alone, never about anybody (nivå för risk- och skyddsfaktorer, rad
   * 857).
   */
  | 'FACTOR_LEVEL'
  /** A group that work is for, or that crime strikes hard: a word, and never about anybody (målgrupp, rad 203, 488 och 1209). */
  | 'GROUP'
  /** A method or theory that the work rests on (metod eller teori, rad 285, 632 och 652). */
  | 'METHOD'
  /** A kind of offence that the programme names (brottstyp, rad 400 och 884). */
  | 'OFFENCE_KIND'
  /** A perspective that work is looked at in (perspektiv, rad 42-44 och 658). */
  | 'PERSPECTIVE'
  /** A value that all work guards (grundläggande värde, rad 223). */
  | 'PRINCIPLE'
  /** A delimited problem that the programme names (problemområde, rad 400). */
  | 'PROBLEM_AREA'
  /** A cause behind crime and lack of safety (bakgrundsorsak, rad 7). */
  | 'ROOT_CAUSE'
  /** A topic of the security programme, by name (säkerhetsprogrammets område, rad 51). */
  | 'SECURITY_TOPIC'
  /** One of the four points that the strategy starts from (prioriterad utgångspunkt, rad 88). */
  | 'STARTING_POINT'
  /** A term that the programme defines (definierat begrepp, rad 135-200). */
  | 'TERM'
  /** A part or kind of town that the programme speaks of without a border (stadsdel eller miljö i ord, rad 609 och 1039). */
  | 'ZONE';

/** A follow-up as it is written, whole (uppföljning). */
export type FollowUpInput = {
  /** The figures that it rests on (citerade siffror). */
  readonly figures: ReadonlyArray<CitedFiguresInput>;
  /** The goal's id (mål). */
  readonly goal: string;
  /** Its id in ILS (ILS-id). */
  readonly ilsId?: string | null | undefined;
  /** What is done differently in the next round (lärdom). */
  readonly learning?: string;
  /** The ids of the measures of that goal that it is about (åtgärder). */
  readonly measures: ReadonlyArray<string>;
  /** The day of the follow-up; never after today (uppföljningsdag). */
  readonly on: string;
  /** What came of the goal (utfall). */
  readonly outcome: FollowUpOutcome;
  /** What was seen (bedömning). */
  readonly text: string;
  /** The value reached; required where the outcome can be assessed (utfallsvärde). */
  readonly value?: number | null | undefined;
};

/** What came of a goal (utfall). */
export type FollowUpOutcome =
  /** The figures do not tell (går inte att bedöma). */
  | 'NOT_ASSESSABLE'
  /** The change did not come (ej uppnått). */
  | 'NOT_REACHED'
  /** Some of the change came (delvis). */
  | 'PARTLY'
  /** The goal was reached (uppnått). */
  | 'REACHED';

/** What kind of forum it is (forumtyp). */
export type ForumKind =
  /** Cooperation of authorities on inspection (tillsynssamverkan). Line 740. */
  | 'INSPECTION_COOPERATION'
  /**
   * A local crime prevention council; the police and utbildningsnämnden always have a seat (lokalt brottsförebyggande
   * råd). Lines 465-468.
   */
  | 'LOCAL_CRIME_PREVENTION_COUNCIL'
  /** A network with civil society or business (nätverk). Line 557. */
  | 'NETWORK'
  /** A steering group (styrgrupp). Line 465. */
  | 'STEERING_GROUP'
  /** City, police, Security Service and rescue service on barriers (samarbete om fordonshinder). Line 688. */
  | 'VEHICLE_BARRIER_GROUP';

/** Whether a goal is short or long term (målets sikt). Line 397. */
export type GoalHorizon =
  /** Long term (långsiktigt). */
  | 'LONG'
  /** Short term (kortsiktigt). */
  | 'SHORT';

/** How a goal is measured (mått). Line 403. */
export type GoalMeasureKind =
  /** What is answered in a survey, which is named (attityder). */
  | 'ATTITUDE'
  /** A number of something (antal). */
  | 'COUNT'
  /** A share (procent). */
  | 'PERCENT'
  /** A length of time (tid). */
  | 'TIME';

/** The length of the periods of a series (periodicitet). */
export type Interval =
  /** A calendar month (månad), written 2024-03. */
  | 'MONTH'
  /** A calendar quarter (kvartal), written 2024K1. */
  | 'QUARTER'
  /** A calendar year (år), written 2024. */
  | 'YEAR';

/** A joint picture as it is written, whole (gemensam lägesbild). */
export type JointPictureInput = {
  /** The ids of the released pictures that it is composed of (sammansatt av). */
  readonly composedOf: ReadonlyArray<string>;
  /** For a city-wide one, the ids of joint pictures (sammansatt av gemensamma). */
  readonly composedOfJoint?: ReadonlyArray<string>;
  /** The figures that it cites (citerade siffror). */
  readonly figures?: ReadonlyArray<CitedFiguresInput>;
  /** The problems (problem). */
  readonly problems: ReadonlyArray<PictureProblemInput>;
  /** What the pictures say taken together (sammanfattning). */
  readonly summary: string;
  /** Its title (rubrik). */
  readonly title: string;
};

/** A measure as it is written, whole (åtgärd). */
export type MeasureInput = {
  /** Actual first day; never after today (faktisk start). */
  readonly actualFrom?: string | null | undefined;
  /** Actual last day; never after today (faktiskt slut). */
  readonly actualTo?: string | null | undefined;
  /** Where it works (arenor). */
  readonly arenas?: ReadonlyArray<Arena>;
  /** Why it is not carried out (avbruten för att). */
  readonly cancelled?: string | null | undefined;
  /** The number of the assumption that it answers; one that was kept, in an analysis of the same problem (orsak). */
  readonly cause?: number | null | undefined;
  /** The id of the analysis that it rests on; without it, a warning (orsaksanalys). */
  readonly causeAnalysis?: string | null | undefined;
  /** The id of the goal that it serves (mål). */
  readonly goal: string;
  /** Its id as an activity in ILS (ILS-id). */
  readonly ilsId?: string | null | undefined;
  /** The perspectives that it was assessed for (perspektiv). */
  readonly perspectives?: ReadonlyArray<Perspective>;
  /** True for the physical environment (fysisk miljö). */
  readonly physical?: boolean;
  /** The place's id (plats). */
  readonly place?: string | null | undefined;
  /** Planned first day; within the agreement (planerad start). */
  readonly plannedFrom: string;
  /** Planned last day; within the agreement (planerat slut). */
  readonly plannedTo: string;
  /** By what kind of prevention (preventionsform). */
  readonly preventionKind?: PreventionKind | null | undefined;
  /** The problem that it is to do something about (problem). */
  readonly problem: string;
  /** The function that answers for it, never anybody by name (ansvarig funktion). */
  readonly responsibleFunction: string;
  /** What kind of function that is (ansvarsnivå). */
  readonly responsibleRole: WorkRole;
  /** The ids of concepts of kind GROUP (målgrupper). */
  readonly targetGroups?: ReadonlyArray<string>;
  /** Its title (rubrik). */
  readonly title: string;
  /** How it was weighed against other interests (avvägning). */
  readonly weighing?: string | null | undefined;
  /** What it is mainly for (arbetets slag). */
  readonly workKind: WorkKind;
};

/** Where a measure stands, by its dates (åtgärdens läge). */
export type MeasureState =
  /** Not to be carried out (avbruten). */
  | 'CANCELLED'
  /** Carried out (genomförd). */
  | 'DONE'
  /** Not begun (planerad). */
  | 'PLANNED'
  /** Begun (pågående). */
  | 'UNDER_WAY';

/** What is known of one cell of statistics (observationens status). Zero, suppressed and not collected never look alike. */
export type ObservationStatus =
  /** The question has no meaning here, such as an area that did not exist in the period (ej tillämplig). */
  | 'NOT_APPLICABLE'
  /** Nothing was collected for this area and period, or it has not reached the hub (ej insamlad). It is not zero. */
  | 'NOT_COLLECTED'
  /** A final figure (slutlig). */
  | 'OBSERVED'
  /** A figure that the provider may still revise (preliminär). */
  | 'PRELIMINARY'
  /** A figure that replaces an earlier vintage's (reviderad). */
  | 'REVISED'
  /** A figure exists and is withheld because it is small or would give another small one away (undertryckt). It has no value and is not zero. */
  | 'SUPPRESSED';

/** How far the central level has come with an obstacle (hindrets status). Lines 250 and 455. */
export type ObstacleState =
  /** Answered (besvarat). */
  | 'ANSWERED'
  /** Raised to the central level (lyft). */
  | 'RAISED'
  /** Taken up there (upptaget). */
  | 'TAKEN_UP';

/**
 * A perspective that work is to be looked at in (perspektiv). Work in the physical environment always includes those of
 * children, gender equality and accessibility (rad 658).
 */
export type Perspective =
  /** Whether everybody can get there and use it (tillgänglighetsperspektiv, rad 658). */
  | 'ACCESSIBILITY'
  /** Sustainability as in Agenda 2030 (Agenda 2030, rad 42). */
  | 'AGENDA_2030'
  /** What it means for children (barnperspektiv, rad 44). */
  | 'CHILD'
  /** What it means with a disability (funktionshinderperspektiv, rad 44). */
  | 'DISABILITY'
  /** Equality of women and men (jämställdhetsperspektiv, rad 44). */
  | 'GENDER_EQUALITY'
  /** What it means for those who are lgbtq (hbtq-perspektiv, rad 44). */
  | 'LGBTQ'
  /** What it means at a high age (äldreperspektiv, rad 44). */
  | 'OLDER_AGE';

/** A problem as it is written (problem). */
export type PictureProblemInput = {
  /** The id of the area or place that it is about (plats). */
  readonly areaId?: string | null | undefined;
  /** What is known of it; never anybody's name (beskrivning). */
  readonly description: string;
  /** The kind of offence or the delimited problem area (brottstyp eller problemområde). */
  readonly offenceCategory?: string | null | undefined;
  /** The problem in a few words (rubrik). */
  readonly title: string;
};

/** Whether an own situational picture has left its owner (lägesbildens status). */
export type PictureState =
  /** Being written: read by its owner alone (egen). Programme line 337. */
  | 'OWN'
  /** Released by its owner to those whose agreements cover it; never changed after that (delgiven). */
  | 'RELEASED'
  /** Taken back by its owner; read by its owner alone from then on (återkallad). */
  | 'WITHDRAWN';

/** How crime is prevented (typ av prevention). */
export type PreventionKind =
  /** By changing the place or situation so that crime is harder to commit (situationell prevention, rad 163). */
  | 'SITUATIONAL'
  /** By strengthening self-control and the ties to society (social prevention, rad 170). */
  | 'SOCIAL';

/** A problem and what was decided on it, as it is written (prioriterat problem). */
export type PrioritisedProblemInput = {
  /** The source and period that it was ranked by (grund). */
  readonly basis: string;
  /** Whether it was chosen (beslut). */
  readonly decision: PriorityDecision;
  /** The place's id (plats). */
  readonly place?: string | null | undefined;
  /** The problem (problem). */
  readonly problem: string;
  /** Why; required where it was left out (skäl). */
  readonly reason?: string;
};

/** What was decided on a problem (prioritering). */
export type PriorityDecision =
  /** The parties cannot work on it together, for the reason given (bortprioriterat). Line 357. */
  | 'LEFT_OUT'
  /** The parties work on it together (prioriterat). */
  | 'PRIORITISED';

/**
 * A process as it is begun (samverkansprocess). It belongs to an agreement in force or to a place collaboration, never to
 * both.
 */
export type ProcessInput = {
  /** The agreement's id (överenskommelse). */
  readonly agreement?: string | null | undefined;
  /** The id of the area that it is about (område). */
  readonly area: string;
  /** The day of the decision (beslutsdatum). */
  readonly decided: string;
  /** The reference of the management's decision (diarienummer). */
  readonly diarienummer: string;
  /** The function that decided, never anybody by name (beslutande funktion). */
  readonly function: string;
  /** What those who take part may decide (mandat). */
  readonly mandate: string;
  /** The place collaboration's id (platssamverkan). */
  readonly placeCollaboration?: string | null | undefined;
  /** The time and means that are set aside (resurser). */
  readonly resources: string;
  /** Its title (rubrik). */
  readonly title: string;
};

/**
 * The five steps of the collaboration process (samverkansprocessens steg). Programme lines 310-314: they go round, and may
 * be revisited.
 */
export type ProcessStep =
  /** Outcomes are set against goals, and the next round begins (uppföljning). Lines 388 and 430. */
  | 'FOLLOW_UP'
  /** Measures are carried out (genomförande). Line 422. */
  | 'IMPLEMENTATION'
  /** The work is decided on by those who lead it, with mandate and resources (arbete initieras). Line 325. */
  | 'INITIATED'
  /** A joint picture, priorities, cause analysis and goals (gemensam kartläggning, prioritering och målsättning). Line 351. */
  | 'JOINT_MAPPING'
  /** Each actor maps by itself, and analyses causes (egna kartläggningar och orsaksanalyser). Line 337. */
  | 'OWN_MAPPING';

/** What a process is warned of (varning). Nothing is refused for it. */
export type ProcessWarningKind =
  /** A follow-up cites no figures (uppföljning utan siffror). */
  | 'FOLLOW_UP_WITHOUT_FIGURES'
  /** A goal lacks one of the five parts (mål ej SMART). Line 400. */
  | 'GOAL_NOT_SMART'
  /** A measure is not done though its planned last day has passed (försenad åtgärd). Line 611. */
  | 'MEASURE_LATE'
  /** A measure answers no cause that was kept: it may only fight the symptoms (åtgärd enbart på lägesbild). Line 384. */
  | 'MEASURE_ON_PICTURE_ALONE'
  /** An obstacle has waited for thirty days or more (obesvarat hinder). */
  | 'OBSTACLE_WAITING';

/** A goal as it is written, whole; it need not have all its parts yet (SMART-mål). */
export type SmartGoalInput = {
  /** The value that it starts from (utgångsvärde). */
  readonly baseline?: number | null | undefined;
  /** The day by which the change is to have come; within the agreement (tidsatt). */
  readonly due?: string | null | undefined;
  /** Short or long term (sikt). */
  readonly horizon: GoalHorizon;
  /** Its id in ILS (ILS-id). */
  readonly ilsId?: string | null | undefined;
  /** The id of the indicator that it is measured by (indikator). */
  readonly indicator?: string | null | undefined;
  /** How it is measured (mått). */
  readonly measure?: GoalMeasureKind | null | undefined;
  /** Why it can be reached (realistiskt). */
  readonly realisticBecause?: string;
  /** How a kind of crime or a delimited problem is to change (specifikt). */
  readonly specific: string;
  /** The value to be reached (målvärde). */
  readonly target?: number | null | undefined;
  /** The unit of its values (enhet). */
  readonly unit?: string | null | undefined;
};

/** What work is for (arbetets inriktning). */
export type WorkKind =
  /** To reduce, limit or put an end to crime and the harm that it does (brottsförebyggande arbete, rad 151). */
  | 'CRIME_PREVENTION'
  /** To make more safe without preventing crime being its first aim (trygghetsskapande arbete, rad 179). */
  | 'SAFETY_PROMOTION';

/** What kind of function answers (ansvarsnivå). Lines 246-274. */
export type WorkRole =
  /** A coordinator (samordnare). */
  | 'COORDINATOR'
  /** A head of department or unit (chef). */
  | 'MANAGER'
  /** Who carries out a service for the city (utförare). */
  | 'SERVICE_PROVIDER'
  /** Staff of the city's activities (medarbetare). */
  | 'STAFF';

export type ProcessesQueryVariables = Exact<{
  agreement?: string | null | undefined;
  areas?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProcessesQuery = { readonly collaborationProcesses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly step: ProcessStep | null, readonly cycle: number | null, readonly startedOn: string | null, readonly closedOn: string | null, readonly synthetic: boolean | null, readonly lead: { readonly id: string, readonly name: string | null } | null, readonly area: { readonly id: string, readonly name: string | null } | null, readonly agreement: { readonly id: string, readonly title: string | null } | null, readonly placeCollaboration: { readonly id: string, readonly place: { readonly id: string, readonly name: string | null } | null } | null, readonly warnings: ReadonlyArray<{ readonly kind: ProcessWarningKind, readonly object: string, readonly text: string }> | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CitedFragment = { readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string };

export type GoalFragment = { readonly id: string, readonly revision: number, readonly specific: string, readonly measure: GoalMeasureKind | null, readonly unit: string | null, readonly baseline: number | null, readonly target: number | null, readonly realisticBecause: string, readonly due: string | null, readonly horizon: GoalHorizon, readonly ilsId: string | null, readonly createdOn: string, readonly indicator:
    | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
   | null, readonly acceptances: ReadonlyArray<{ readonly at: string, readonly function: string, readonly party: { readonly id: string, readonly name: string | null } }>, readonly awaiting: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly smart: { readonly specific: boolean, readonly measurable: boolean, readonly accepted: boolean, readonly realistic: boolean, readonly timed: boolean }, readonly madeBy: { readonly id: string, readonly name: string | null } | null };

export type MeasureFragment = { readonly id: string, readonly revision: number, readonly title: string, readonly problem: string, readonly restsOnPictureAlone: boolean, readonly workKind: WorkKind, readonly preventionKind: PreventionKind | null, readonly physical: boolean, readonly perspectives: ReadonlyArray<Perspective>, readonly weighing: string | null, readonly arenas: ReadonlyArray<Arena>, readonly responsibleFunction: string, readonly responsibleRole: WorkRole, readonly state: MeasureState, readonly plannedFrom: string, readonly plannedTo: string, readonly actualFrom: string | null, readonly actualTo: string | null, readonly cancelled: string | null, readonly ilsId: string | null, readonly goal: { readonly id: string } | null, readonly causeAnalysis: { readonly id: string } | null, readonly cause: { readonly no: number, readonly text: string } | null, readonly targetGroups: ReadonlyArray<{ readonly id: string, readonly term: string }>, readonly place: { readonly id: string, readonly name: string | null } | null, readonly responsible: { readonly id: string, readonly name: string | null } | null, readonly madeBy: { readonly id: string, readonly name: string | null } | null };

export type FollowUpFragment = { readonly id: string, readonly revision: number, readonly on: string, readonly outcome: FollowUpOutcome, readonly value: number | null, readonly text: string, readonly learning: string, readonly ilsId: string | null, readonly goal: { readonly id: string } | null, readonly measures: ReadonlyArray<{ readonly id: string }>, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }>, readonly madeBy: { readonly id: string, readonly name: string | null } | null };

export type AnalysisFragment = { readonly id: string, readonly revision: number, readonly problem: string, readonly step: CauseAnalysisStep, readonly time: string, readonly place: string, readonly knowledge: string, readonly assumptions: ReadonlyArray<{ readonly no: number, readonly text: string, readonly decision: AssumptionDecision, readonly evidence: string, readonly rootCause: { readonly id: string, readonly term: string } | null, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }> }>, readonly madeBy: { readonly id: string, readonly name: string | null } | null };

export type RoundFragment = { readonly number: number, readonly jointPicture: { readonly id: string, readonly revision: number, readonly title: string, readonly summary: string, readonly createdOn: string, readonly madeBy: { readonly id: string, readonly name: string | null } | null, readonly composedOf: ReadonlyArray<{ readonly owner: { readonly id: string, readonly name: string | null } | null, readonly picture:
        | { readonly __typename: 'CityPicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
        | { readonly __typename: 'CivilSocietyPicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
        | { readonly __typename: 'PolicePicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
        | { readonly __typename: 'RegionPicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
       | null }>, readonly composedOfJoint: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string, readonly offenceCategory: string | null, readonly areaId: string | null }>, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }> } | null, readonly prioritisation: { readonly id: string, readonly revision: number, readonly createdOn: string, readonly madeBy: { readonly id: string, readonly name: string | null } | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly problem: string, readonly basis: string, readonly decision: PriorityDecision, readonly reason: string, readonly place: { readonly id: string, readonly name: string | null } | null }> } | null, readonly causeAnalyses: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly problem: string, readonly step: CauseAnalysisStep, readonly time: string, readonly place: string, readonly knowledge: string, readonly assumptions: ReadonlyArray<{ readonly no: number, readonly text: string, readonly decision: AssumptionDecision, readonly evidence: string, readonly rootCause: { readonly id: string, readonly term: string } | null, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }> }>, readonly madeBy: { readonly id: string, readonly name: string | null } | null }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly specific: string, readonly measure: GoalMeasureKind | null, readonly unit: string | null, readonly baseline: number | null, readonly target: number | null, readonly realisticBecause: string, readonly due: string | null, readonly horizon: GoalHorizon, readonly ilsId: string | null, readonly createdOn: string, readonly indicator:
      | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
      | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
      | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
      | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
     | null, readonly acceptances: ReadonlyArray<{ readonly at: string, readonly function: string, readonly party: { readonly id: string, readonly name: string | null } }>, readonly awaiting: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly smart: { readonly specific: boolean, readonly measurable: boolean, readonly accepted: boolean, readonly realistic: boolean, readonly timed: boolean }, readonly madeBy: { readonly id: string, readonly name: string | null } | null }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly title: string, readonly problem: string, readonly restsOnPictureAlone: boolean, readonly workKind: WorkKind, readonly preventionKind: PreventionKind | null, readonly physical: boolean, readonly perspectives: ReadonlyArray<Perspective>, readonly weighing: string | null, readonly arenas: ReadonlyArray<Arena>, readonly responsibleFunction: string, readonly responsibleRole: WorkRole, readonly state: MeasureState, readonly plannedFrom: string, readonly plannedTo: string, readonly actualFrom: string | null, readonly actualTo: string | null, readonly cancelled: string | null, readonly ilsId: string | null, readonly goal: { readonly id: string } | null, readonly causeAnalysis: { readonly id: string } | null, readonly cause: { readonly no: number, readonly text: string } | null, readonly targetGroups: ReadonlyArray<{ readonly id: string, readonly term: string }>, readonly place: { readonly id: string, readonly name: string | null } | null, readonly responsible: { readonly id: string, readonly name: string | null } | null, readonly madeBy: { readonly id: string, readonly name: string | null } | null }>, readonly followUps: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly on: string, readonly outcome: FollowUpOutcome, readonly value: number | null, readonly text: string, readonly learning: string, readonly ilsId: string | null, readonly goal: { readonly id: string } | null, readonly measures: ReadonlyArray<{ readonly id: string }>, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }>, readonly madeBy: { readonly id: string, readonly name: string | null } | null }> };

export type StoryQueryVariables = Exact<{
  id: string;
}>;


export type StoryQuery = { readonly collaborationProcess: { readonly id: string, readonly revision: number | null, readonly title: string | null, readonly step: ProcessStep | null, readonly cycle: number | null, readonly mandate: string | null, readonly resources: string | null, readonly startedOn: string | null, readonly closedOn: string | null, readonly synthetic: boolean | null, readonly source: string | null, readonly decision: { readonly diarienummer: string, readonly decided: string, readonly function: string } | null, readonly lead: { readonly id: string, readonly name: string | null } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly area: { readonly id: string, readonly name: string | null, readonly level: AreaLevel | null } | null, readonly agreement: { readonly id: string, readonly title: string | null, readonly versionInForce: { readonly number: number, readonly validFrom: string, readonly validTo: string | null } | null } | null, readonly placeCollaboration: { readonly id: string, readonly place: { readonly id: string, readonly name: string | null } | null } | null, readonly warnings: ReadonlyArray<{ readonly kind: ProcessWarningKind, readonly object: string, readonly text: string }> | null, readonly history: ReadonlyArray<{ readonly at: string, readonly act: string, readonly role: string, readonly object: string | null, readonly from: ProcessStep | null, readonly to: ProcessStep | null, readonly cycle: number, readonly restart: boolean, readonly reason: string | null, readonly organisation: { readonly id: string, readonly name: string | null } | null }> | null, readonly obstacles: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly text: string, readonly raisedOn: string, readonly state: ObstacleState, readonly takenUpOn: string | null, readonly answeredOn: string | null, readonly answer: string | null, readonly raisedBy: { readonly id: string, readonly name: string | null } | null }> | null, readonly signals: ReadonlyArray<{ readonly id: string, readonly on: string, readonly expected: string, readonly observed: string, readonly raisedBy: { readonly id: string, readonly name: string | null } | null }> | null, readonly cycles: ReadonlyArray<{ readonly number: number, readonly jointPicture: { readonly id: string, readonly revision: number, readonly title: string, readonly summary: string, readonly createdOn: string, readonly madeBy: { readonly id: string, readonly name: string | null } | null, readonly composedOf: ReadonlyArray<{ readonly owner: { readonly id: string, readonly name: string | null } | null, readonly picture:
            | { readonly __typename: 'CityPicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
            | { readonly __typename: 'CivilSocietyPicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
            | { readonly __typename: 'PolicePicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
            | { readonly __typename: 'RegionPicture', readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly from: string | null, readonly to: string | null, readonly releasedAt: string | null, readonly synthetic: boolean | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string }> | null }
           | null }>, readonly composedOfJoint: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly problems: ReadonlyArray<{ readonly no: number, readonly title: string, readonly description: string, readonly offenceCategory: string | null, readonly areaId: string | null }>, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }> } | null, readonly prioritisation: { readonly id: string, readonly revision: number, readonly createdOn: string, readonly madeBy: { readonly id: string, readonly name: string | null } | null, readonly problems: ReadonlyArray<{ readonly no: number, readonly problem: string, readonly basis: string, readonly decision: PriorityDecision, readonly reason: string, readonly place: { readonly id: string, readonly name: string | null } | null }> } | null, readonly causeAnalyses: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly problem: string, readonly step: CauseAnalysisStep, readonly time: string, readonly place: string, readonly knowledge: string, readonly assumptions: ReadonlyArray<{ readonly no: number, readonly text: string, readonly decision: AssumptionDecision, readonly evidence: string, readonly rootCause: { readonly id: string, readonly term: string } | null, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }> }>, readonly madeBy: { readonly id: string, readonly name: string | null } | null }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly specific: string, readonly measure: GoalMeasureKind | null, readonly unit: string | null, readonly baseline: number | null, readonly target: number | null, readonly realisticBecause: string, readonly due: string | null, readonly horizon: GoalHorizon, readonly ilsId: string | null, readonly createdOn: string, readonly indicator:
          | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
          | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
          | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
          | { readonly id: string, readonly name: string, readonly unit: string, readonly synthetic: boolean | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval }> | null, readonly latestVintage: { readonly label: string, readonly from: string, readonly to: string } | null }
         | null, readonly acceptances: ReadonlyArray<{ readonly at: string, readonly function: string, readonly party: { readonly id: string, readonly name: string | null } }>, readonly awaiting: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly smart: { readonly specific: boolean, readonly measurable: boolean, readonly accepted: boolean, readonly realistic: boolean, readonly timed: boolean }, readonly madeBy: { readonly id: string, readonly name: string | null } | null }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly title: string, readonly problem: string, readonly restsOnPictureAlone: boolean, readonly workKind: WorkKind, readonly preventionKind: PreventionKind | null, readonly physical: boolean, readonly perspectives: ReadonlyArray<Perspective>, readonly weighing: string | null, readonly arenas: ReadonlyArray<Arena>, readonly responsibleFunction: string, readonly responsibleRole: WorkRole, readonly state: MeasureState, readonly plannedFrom: string, readonly plannedTo: string, readonly actualFrom: string | null, readonly actualTo: string | null, readonly cancelled: string | null, readonly ilsId: string | null, readonly goal: { readonly id: string } | null, readonly causeAnalysis: { readonly id: string } | null, readonly cause: { readonly no: number, readonly text: string } | null, readonly targetGroups: ReadonlyArray<{ readonly id: string, readonly term: string }>, readonly place: { readonly id: string, readonly name: string | null } | null, readonly responsible: { readonly id: string, readonly name: string | null } | null, readonly madeBy: { readonly id: string, readonly name: string | null } | null }>, readonly followUps: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly on: string, readonly outcome: FollowUpOutcome, readonly value: number | null, readonly text: string, readonly learning: string, readonly ilsId: string | null, readonly goal: { readonly id: string } | null, readonly measures: ReadonlyArray<{ readonly id: string }>, readonly figures: ReadonlyArray<{ readonly sharedQuery: string, readonly version: number, readonly variables: string, readonly indicators: ReadonlyArray<string>, readonly vintages: ReadonlyArray<string>, readonly asOf: string }>, readonly madeBy: { readonly id: string, readonly name: string | null } | null }> }> | null } | null };

export type GoalFiguresQueryVariables = Exact<{
  indicator: string;
  area: string;
  from: string;
  to: string;
  interval: Interval;
}>;


export type GoalFiguresQuery = { readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly observations: ReadonlyArray<{ readonly unit: string, readonly source: string, readonly synthetic: boolean, readonly vintage: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus, readonly marginOfError: number | null }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly observations: ReadonlyArray<{ readonly unit: string, readonly source: string, readonly synthetic: boolean, readonly vintage: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus, readonly marginOfError: number | null }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly observations: ReadonlyArray<{ readonly unit: string, readonly source: string, readonly synthetic: boolean, readonly vintage: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus, readonly marginOfError: number | null }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly observations: ReadonlyArray<{ readonly unit: string, readonly source: string, readonly synthetic: boolean, readonly vintage: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus, readonly marginOfError: number | null }> } | null> | null }
  > | null };

export type GoalIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalIndicatorsQuery = { readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly unit: string, readonly theme: string | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly theme: string | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly theme: string | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly theme: string | null }
  > | null };

export type WorkConceptsQueryVariables = Exact<{
  kind: ConceptKind;
}>;


export type WorkConceptsQuery = { readonly concepts: ReadonlyArray<{ readonly id: string, readonly term: string }> | null };

export type PicturesToComposeQueryVariables = Exact<{
  areas?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PicturesToComposeQuery = { readonly cityPictures: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly owner: { readonly id: string, readonly name: string | null } | null } | null }> } | null, readonly policePictures: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly owner: { readonly id: string, readonly name: string | null } | null } | null }> } | null, readonly regionPictures: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly owner: { readonly id: string, readonly name: string | null } | null } | null }> } | null, readonly civilSocietyPictures: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly state: PictureState | null, readonly owner: { readonly id: string, readonly name: string | null } | null } | null }> } | null };

export type ObstaclesQueryVariables = Exact<{
  state?: ObstacleState | null | undefined;
  after?: string | null | undefined;
}>;


export type ObstaclesQuery = { readonly obstacles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly revision: number, readonly text: string, readonly raisedOn: string, readonly state: ObstacleState, readonly takenUpOn: string | null, readonly answeredOn: string | null, readonly answer: string | null, readonly raisedBy: { readonly id: string, readonly name: string | null } | null, readonly process: { readonly id: string, readonly title: string | null, readonly closedOn: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DutiesQueryVariables = Exact<{
  committee?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type DutiesQuery = { readonly dutyReport: { readonly on: string, readonly committee: { readonly id: string, readonly name: string | null } | null, readonly duties: ReadonlyArray<{ readonly outcome: CompletenessOutcome, readonly reason: string, readonly more: number, readonly duty: { readonly id: string, readonly requirement: string, readonly source: string, readonly who: string }, readonly deciding: ReadonlyArray<{ readonly kind: string, readonly object: string, readonly met: boolean, readonly note: string, readonly committee: { readonly id: string, readonly name: string | null } | null }> }>, readonly byCommittee: ReadonlyArray<{ readonly met: number, readonly notMet: number, readonly notAssessable: number, readonly failing: ReadonlyArray<string>, readonly committee: { readonly id: string, readonly name: string | null } }> } | null };

export type CommitteesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type CommitteesQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly role: string | null }> | null };

export type ForumsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ForumsQuery = { readonly forums: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ForumKind | null, readonly name: string | null, readonly meets: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly synthetic: boolean | null, readonly convener: { readonly id: string, readonly name: string | null } | null, readonly area: { readonly id: string, readonly name: string | null } | null, readonly seats: ReadonlyArray<{ readonly function: string, readonly organisation: { readonly id: string, readonly name: string | null } }> | null, readonly missing: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CoordinatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorsQuery = { readonly coordinators: ReadonlyArray<{ readonly id: string, readonly function: string, readonly mailbox: string, readonly mandate: string | null, readonly validFrom: string, readonly validTo: string | null, readonly synthetic: boolean, readonly organisation: { readonly id: string, readonly name: string | null } }> | null };

export type MoveProcessMutationVariables = Exact<{
  process: string;
  revision: number;
  to: ProcessStep;
  reason?: string | null | undefined;
}>;


export type MoveProcessMutation = { readonly moveProcess: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type CloseProcessMutationVariables = Exact<{
  process: string;
  revision: number;
  reason: string;
}>;


export type CloseProcessMutation = { readonly closeProcess: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type StartProcessMutationVariables = Exact<{
  process: ProcessInput;
}>;


export type StartProcessMutation = { readonly startProcess: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type StartChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type StartChoicesQuery = { readonly agreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null } | null }> } | null, readonly city: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly cityDistricts: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly parent: { readonly id: string } | null }> | null };

export type StartPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type StartPlacesQuery = { readonly placeCollaborations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly place: { readonly id: string, readonly name: string | null } | null, readonly parties: ReadonlyArray<{ readonly id: string }> | null } | null }> } | null };

export type AcceptGoalMutationVariables = Exact<{
  goal: string;
  revision: number;
  function: string;
}>;


export type AcceptGoalMutation = { readonly acceptGoal: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type SaveGoalMutationVariables = Exact<{
  process: string;
  id?: string | null | undefined;
  revision?: number | null | undefined;
  content: SmartGoalInput;
}>;


export type SaveGoalMutation = { readonly saveGoal: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type SaveMeasureMutationVariables = Exact<{
  process: string;
  id?: string | null | undefined;
  revision?: number | null | undefined;
  content: MeasureInput;
}>;


export type SaveMeasureMutation = { readonly saveMeasure: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type SaveFollowUpMutationVariables = Exact<{
  process: string;
  id?: string | null | undefined;
  revision?: number | null | undefined;
  content: FollowUpInput;
}>;


export type SaveFollowUpMutation = { readonly saveFollowUp: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type SaveCauseAnalysisMutationVariables = Exact<{
  process: string;
  id?: string | null | undefined;
  revision?: number | null | undefined;
  content: CauseAnalysisInput;
}>;


export type SaveCauseAnalysisMutation = { readonly saveCauseAnalysis: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type SavePrioritisationMutationVariables = Exact<{
  process: string;
  revision?: number | null | undefined;
  problems: ReadonlyArray<PrioritisedProblemInput> | PrioritisedProblemInput;
}>;


export type SavePrioritisationMutation = { readonly savePrioritisation: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type SaveJointPictureMutationVariables = Exact<{
  process: string;
  revision?: number | null | undefined;
  content: JointPictureInput;
}>;


export type SaveJointPictureMutation = { readonly saveJointPicture: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type RaiseObstacleMutationVariables = Exact<{
  process: string;
  text: string;
}>;


export type RaiseObstacleMutation = { readonly raiseObstacle: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type TakeUpObstacleMutationVariables = Exact<{
  obstacle: string;
  revision: number;
}>;


export type TakeUpObstacleMutation = { readonly takeUpObstacle: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type AnswerObstacleMutationVariables = Exact<{
  obstacle: string;
  revision: number;
  answer: string;
}>;


export type AnswerObstacleMutation = { readonly answerObstacle: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type SignalCollaborationMutationVariables = Exact<{
  process: string;
  expected: string;
  observed: string;
}>;


export type SignalCollaborationMutation = { readonly signalCollaboration: { readonly object: string | null, readonly process: { readonly id: string, readonly revision: number | null } | null } | null };

export type CitedNamesQueryVariables = Exact<{
  query: string;
  version: number;
  indicators: ReadonlyArray<string> | string;
}>;


export type CitedNamesQuery = { readonly sharedQuery: { readonly id: string, readonly title: string } | null, readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > | null };

export const CitedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitedFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQuery"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"vintages"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<CitedFragment, unknown>;
export const AnalysisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Analysis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CauseAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitedFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQuery"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"vintages"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<AnalysisFragment, unknown>;
export const GoalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Goal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmartGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"specific"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVintage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"acceptances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"realisticBecause"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"smart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specific"}},{"kind":"Field","name":{"kind":"Name","value":"measurable"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"realistic"}},{"kind":"Field","name":{"kind":"Name","value":"timed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}}]}}]} as unknown as DocumentNode<GoalFragment, unknown>;
export const MeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causeAnalysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOnPictureAlone"}},{"kind":"Field","name":{"kind":"Name","value":"workKind"}},{"kind":"Field","name":{"kind":"Name","value":"preventionKind"}},{"kind":"Field","name":{"kind":"Name","value":"physical"}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"}},{"kind":"Field","name":{"kind":"Name","value":"weighing"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arenas"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleFunction"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleRole"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plannedTo"}},{"kind":"Field","name":{"kind":"Name","value":"actualFrom"}},{"kind":"Field","name":{"kind":"Name","value":"actualTo"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeasureFragment, unknown>;
export const FollowUpFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitedFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQuery"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"vintages"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<FollowUpFragment, unknown>;
export const RoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Round"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"jointPicture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composedOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"composedOfJoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offenceCategory"}},{"kind":"Field","name":{"kind":"Name","value":"areaId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prioritisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"causeAnalyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Analysis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Goal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitedFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQuery"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"vintages"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Analysis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CauseAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Goal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmartGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"specific"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVintage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"acceptances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"realisticBecause"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"smart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specific"}},{"kind":"Field","name":{"kind":"Name","value":"measurable"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"realistic"}},{"kind":"Field","name":{"kind":"Name","value":"timed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causeAnalysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOnPictureAlone"}},{"kind":"Field","name":{"kind":"Name","value":"workKind"}},{"kind":"Field","name":{"kind":"Name","value":"preventionKind"}},{"kind":"Field","name":{"kind":"Name","value":"physical"}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"}},{"kind":"Field","name":{"kind":"Name","value":"weighing"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arenas"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleFunction"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleRole"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plannedTo"}},{"kind":"Field","name":{"kind":"Name","value":"actualFrom"}},{"kind":"Field","name":{"kind":"Name","value":"actualTo"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RoundFragment, unknown>;
export const ProcessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Processes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collaborationProcesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agreement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}},{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeCollaboration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ProcessesQuery, ProcessesQueryVariables>;
export const StoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Story"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collaborationProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diarienummer"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeCollaboration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"restart"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Round"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CitedFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQuery"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"vintages"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Analysis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CauseAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Goal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmartGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"specific"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVintage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"acceptances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"realisticBecause"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"smart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specific"}},{"kind":"Field","name":{"kind":"Name","value":"measurable"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"realistic"}},{"kind":"Field","name":{"kind":"Name","value":"timed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causeAnalysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOnPictureAlone"}},{"kind":"Field","name":{"kind":"Name","value":"workKind"}},{"kind":"Field","name":{"kind":"Name","value":"preventionKind"}},{"kind":"Field","name":{"kind":"Name","value":"physical"}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"}},{"kind":"Field","name":{"kind":"Name","value":"weighing"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arenas"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleFunction"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleRole"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plannedTo"}},{"kind":"Field","name":{"kind":"Name","value":"actualFrom"}},{"kind":"Field","name":{"kind":"Name","value":"actualTo"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ilsId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Round"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"jointPicture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composedOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"composedOfJoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offenceCategory"}},{"kind":"Field","name":{"kind":"Name","value":"areaId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prioritisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"causeAnalyses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Analysis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Goal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUp"}}]}}]}}]} as unknown as DocumentNode<StoryQuery, StoryQueryVariables>;
export const GoalFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoalFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicator"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Interval"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"indicator"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"area"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"marginOfError"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GoalFiguresQuery, GoalFiguresQueryVariables>;
export const GoalIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoalIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<GoalIndicatorsQuery, GoalIndicatorsQueryVariables>;
export const WorkConceptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkConcepts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}}]}}]} as unknown as DocumentNode<WorkConceptsQuery, WorkConceptsQueryVariables>;
export const PicturesToComposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PicturesToCompose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityPictures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policePictures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionPictures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"civilSocietyPictures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PicturesToComposeQuery, PicturesToComposeQueryVariables>;
export const ObstaclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Obstacles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObstacleState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ObstaclesQuery, ObstaclesQueryVariables>;
export const DutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committee"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"committee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committee"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deciding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"notMet"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessable"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}}]}}]}}]}}]} as unknown as DocumentNode<DutiesQuery, DutiesQueryVariables>;
export const CommitteesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Committees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<CommitteesQuery, CommitteesQueryVariables>;
export const ForumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Forums"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"convener"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meets"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ForumsQuery, ForumsQueryVariables>;
export const CoordinatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coordinators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]}}]} as unknown as DocumentNode<CoordinatorsQuery, CoordinatorsQueryVariables>;
export const MoveProcessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessStep"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<MoveProcessMutation, MoveProcessMutationVariables>;
export const CloseProcessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<CloseProcessMutation, CloseProcessMutationVariables>;
export const StartProcessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<StartProcessMutation, StartProcessMutationVariables>;
export const StartChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"party"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"IN_FORCE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"city"},"name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"CITY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"districts"},"name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"DISTRICT_COMMITTEE_AREA"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cityDistricts"},"name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"CITY_DISTRICT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StartChoicesQuery, StartChoicesQueryVariables>;
export const StartPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeCollaborations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartPlacesQuery, StartPlacesQueryVariables>;
export const AcceptGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"function"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"goal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goal"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"function"},"value":{"kind":"Variable","name":{"kind":"Name","value":"function"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptGoalMutation, AcceptGoalMutationVariables>;
export const SaveGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SmartGoalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SaveGoalMutation, SaveGoalMutationVariables>;
export const SaveMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMeasureMutation, SaveMeasureMutationVariables>;
export const SaveFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SaveFollowUpMutation, SaveFollowUpMutationVariables>;
export const SaveCauseAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCauseAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CauseAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCauseAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SaveCauseAnalysisMutation, SaveCauseAnalysisMutationVariables>;
export const SavePrioritisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePrioritisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"problems"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrioritisedProblemInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePrioritisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"problems"},"value":{"kind":"Variable","name":{"kind":"Name","value":"problems"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SavePrioritisationMutation, SavePrioritisationMutationVariables>;
export const SaveJointPictureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveJointPicture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JointPictureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveJointPicture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SaveJointPictureMutation, SaveJointPictureMutationVariables>;
export const RaiseObstacleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseObstacle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseObstacle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseObstacleMutation, RaiseObstacleMutationVariables>;
export const TakeUpObstacleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeUpObstacle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"obstacle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeUpObstacle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"obstacle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"obstacle"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<TakeUpObstacleMutation, TakeUpObstacleMutationVariables>;
export const AnswerObstacleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerObstacle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"obstacle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerObstacle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"obstacle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"obstacle"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerObstacleMutation, AnswerObstacleMutationVariables>;
export const SignalCollaborationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignalCollaboration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expected"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"observed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalCollaboration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"expected"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expected"}}},{"kind":"Argument","name":{"kind":"Name","value":"observed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"observed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SignalCollaborationMutation, SignalCollaborationMutationVariables>;
export const CitedNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitedNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicators"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicators"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CitedNamesQuery, CitedNamesQueryVariables>;