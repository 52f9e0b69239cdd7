import { type Day, notInForce, type RegisteredVersion } from '../agreement.ts';
import { type ObjectContent, type ProcessFacts, type ProcessStep, processSteps } from '../process.ts';
import { inForce } from '../standing.ts';
import type {
  CameraFacts,
  DutyFacts,
  DutyOrganisation,
  GovernedFacts,
  ProjectFacts,
  ReadProcess,
} from './facts.ts';

/** The central committee: kommunstyrelsen. */
export const board = 'org:kommunstyrelsen';

const committeeRoles: readonly string[] = [
  'kommunstyrelse',
  'facknämnd',
  'stadsdelsnämnd',
  'kommunalt bostadsbolag',
];

/** A process on the day; its lead and makers are those who stand for them then. */
export type DayProcess = ProcessFacts & {
  readonly open: boolean;
  /** The last step that it has come to in any round. */
  readonly furthest: ProcessStep;
  /** Whether its history is there. */
  readonly documented: boolean;
};

/** The facts as they stood on their day. */
export type DayFacts = Omit<DutyFacts, 'processes'> & {
  /** Committees and boards that existed. */
  readonly committees: readonly DutyOrganisation[];
  /** Those begun by the day; some are closed. */
  readonly processes: readonly DayProcess[];
  /** Versions of agreements in force. */
  readonly standing: readonly RegisteredVersion[];
};

/** The committees and boards of the city that exist on the day. */
export function committeesOn<T extends DutyOrganisation>(organisations: readonly T[], on: Day): readonly T[] {
  return organisations.filter((one) => isCommittee(one) && existed(one, on));
}

/** Whether an organisation is, or was, a committee or board of the city. */
export function isCommittee({ role }: Pick<DutyOrganisation, 'role'>): boolean {
  return committeeRoles.includes(role);
}

/** The day so many days after another; before it where the number is negative. */
export function daysFrom(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a day lies within so many days up to the report's. */
export function within({ on }: Pick<DutyFacts, 'on'>, days: number, day: Day): boolean {
  return daysFrom(on, -days) <= day && day <= on;
}

/** Whether something lasts on the report's day; null has no end. */
export function lasts({ on }: Pick<DutyFacts, 'on'>, from: Day | null, to: Day | null): boolean {
  return (from === null || from <= on) && (to === null || on <= to);
}

/**
 * Whether the reader would see all rows of a committee: by itself, or where it is no more by all who have taken its
 * place, as they have its archive.
 */
export function seesAllOf(
  facts: Pick<DutyFacts, 'sees' | 'organisations'>,
  product: GovernedFacts,
  id: string,
): boolean {
  const heirs = heirsOf(facts.organisations, id);
  return heirs.length > 0 && heirs.every((heir) => facts.sees[product].has(heir));
}

/** Whether a committee may lead processes: those of districts, and kommunstyrelsen. */
export function mayLead({ id, role }: Pick<DutyOrganisation, 'id' | 'role'>): boolean {
  return role === 'stadsdelsnämnd' || id === board;
}

/** The committees that may lead and whose rows the reader would not all see. */
export function unseenLeads(facts: DayFacts, product: GovernedFacts): readonly string[] {
  return facts.committees
    .filter((one) => mayLead(one) && !seesAllOf(facts, product, one.id))
    .map(({ id }) => id);
}

/** The facts without what begins after their day, and with the dates after it not set. Words are those of today: edits are not kept. */
export function asOnTheDay(facts: DutyFacts): DayFacts {
  const { on } = facts;
  const month = on.slice(0, 7);
  return {
    ...facts,
    committees: committeesOn(facts.organisations, on),
    standing: inForce(facts.register.versions, noonOf(on)),
    coordinators: facts.coordinators.filter(({ validFrom, validTo }) => lasts(facts, validFrom, validTo)),
    forums: facts.forums.filter(({ validFrom, validTo }) => lasts(facts, validFrom, validTo)),
    records: facts.records.filter(({ from }) => from <= on),
    processes: facts.processes
      .filter(({ startedOn }) => startedOn <= on)
      .map((process) => processOn(facts, process)),
    places: facts.places.filter(({ since }) => since <= month),
    cameras: facts.cameras
      .filter(({ since, from, to }) => since <= month && lasts(facts, from, to))
      .map((camera) => cameraOn(camera, on)),
    projects: facts.projects
      .filter(({ started }) => started !== null && started <= on)
      .map((project) => projectOn(project, on)),
    activities: facts.activities.map((activity) => ({
      ...activity,
      completed: by(on, activity.completed),
      followedUp: by(on, activity.followedUp),
    })),
  };
}

const by = (on: Day, day: Day | null): Day | null => (day !== null && day <= on ? day : null);

function cameraOn(camera: CameraFacts, on: Day): CameraFacts {
  return { ...camera, assent: camera.assent.map((one) => ({ ...one, decided: by(on, one.decided) })) };
}

function projectOn(project: ProjectFacts, on: Day): ProjectFacts {
  return {
    ...project,
    involvement: project.involvement.filter(({ invited }) => invited === null || invited <= on),
  };
}

function processOn(facts: DutyFacts, process: ReadProcess): DayProcess {
  const { on, organisations } = facts;
  const history = facts.moves.filter((move) => move.process === process.id);
  const closedOn = by(on, process.closedOn);
  return {
    ...process,
    lead: standsFor(organisations, process.lead, on),
    parties: partiesOn(facts, process),
    closedOn,
    open: closedOn === null,
    documented: history.length > 0,
    furthest: furthestOf(process, history.length > 0 ? history.filter((move) => move.on <= on) : null),
    objects: process.objects
      .filter(({ createdOn }) => createdOn <= on)
      .map((object) => ({
        ...object,
        maker: standsFor(organisations, object.maker, on),
        content: contentOn(object.content, on),
      })),
  };
}

/**
 * Who might take part on the day: the authorities of the agreement's version in force, or of a place that has none. Empty
 * where none was in force, and where the reader may read neither.
 */
function partiesOn(
  { on, organisations, places, register }: DutyFacts,
  { agreement, placeCollaboration }: ReadProcess,
): readonly string[] {
  const place = places.find(({ id }) => id === placeCollaboration);
  const agreed = agreement ?? place?.agreement ?? null;
  const version = register.versions.find(
    (one) => one.content.agreement === agreed && notInForce(one, noonOf(on)) === null,
  );
  const parties =
    agreed === null
      ? (place?.parties ?? [])
      : (version?.content.parties ?? []).map(({ organisation }) => organisation);
  const authorities = new Set(organisations.filter(({ kind }) => kind === 'authority').map(({ id }) => id));
  return parties.filter((party) => authorities.has(party));
}

const noonOf = (day: Day): string => `${day}T12:00:00.000Z`;

/** By the history; where there is none, by where the process stands now: whoever is in a later round has been through all steps. */
function furthestOf({ step, cycle }: ReadProcess, history: DutyFacts['moves'] | null): ProcessStep {
  if (history === null) return cycle > 1 ? 'FOLLOW_UP' : step;
  return history.reduce<ProcessStep>((last, { to }) => (isBeyond(to, last) ? to : last), 'INITIATED');
}

/** Whether a step comes after another. */
export function isBeyond(step: ProcessStep, other: ProcessStep): boolean {
  return processSteps.indexOf(step) > processSteps.indexOf(other);
}

function contentOn(content: ObjectContent, on: Day): ObjectContent {
  switch (content.kind) {
    case 'MEASURE':
      return { ...content, actualFrom: by(on, content.actualFrom), actualTo: by(on, content.actualTo) };
    case 'GOAL':
      return { ...content, acceptances: content.acceptances.filter(({ at }) => at.slice(0, 10) <= on) };
    case 'OBSTACLE': {
      const takenUpOn = by(on, content.takenUpOn);
      const answeredOn = by(on, content.answeredOn);
      const state = answeredOn !== null ? 'ANSWERED' : takenUpOn !== null ? 'TAKEN_UP' : 'RAISED';
      return { ...content, takenUpOn, answeredOn, state };
    }
    case 'JOINT_PICTURE':
    case 'PRIORITISATION':
    case 'CAUSE_ANALYSIS':
    case 'FOLLOW_UP':
    case 'SIGNAL':
      return content;
  }
}

/** Who stands for an organisation on the day: itself while it exists, else whoever took its place, where that is one alone. */
function standsFor(organisations: readonly DutyOrganisation[], id: string, on: Day): string {
  const line = [id];
  for (const name of line) {
    const self = organisations.find((one) => one.id === name);
    if (!self || self.validTo === null || on <= self.validTo) return name;
    const [heir, ...others] = self.successors;
    if (heir === undefined || others.length > 0) return name;
    if (!line.includes(heir)) line.push(heir);
  }
  return id;
}

/** Those at the end of the line of who took whose place: an organisation itself where nobody has. A ring has no end. */
function heirsOf(organisations: readonly DutyOrganisation[], id: string): readonly string[] {
  const line = [id];
  const last: string[] = [];
  for (const name of line) {
    const next = organisations.find((one) => one.id === name)?.successors ?? [];
    if (next.length === 0) last.push(name);
    for (const one of next) if (!line.includes(one)) line.push(one);
  }
  return last;
}

function existed({ validFrom, validTo }: DutyOrganisation, on: Day): boolean {
  return lasts({ on }, validFrom, validTo);
}
