import {
  type Measure,
  type ObjectContent,
  type ObjectKind,
  objectsOf,
  type ProcessObject,
} from '../process.ts';
import type { Subject } from './duty.ts';
import { type DayFacts, type DayProcess, daysFrom, isBeyond, mayLead, unseenLeads } from './on-day.ts';

/** Half a year, a year and two, in days. */
export const halfYear = 180;
export const year = 365;
export const twoYears = 730;

/** An object of a kind, with its process. */
export type InProcess<K extends ObjectKind> = {
  readonly process: DayProcess;
  readonly object: ProcessObject<Extract<ObjectContent, { readonly kind: K }>>;
};

/** The objects of a kind, with their processes. */
export function allOf<K extends ObjectKind>(
  processes: readonly DayProcess[],
  kind: K,
): readonly InProcess<K>[] {
  return processes.flatMap((process) =>
    objectsOf(process.objects, kind).map((object) => ({ process, object })),
  );
}

/** The processes that are not closed. */
export function openOnes({ processes }: DayFacts): readonly DayProcess[] {
  return processes.filter(({ open }) => open);
}

/** Open processes that have left the joint mapping behind in some round. */
export function beyondMapping(facts: DayFacts): readonly DayProcess[] {
  return openOnes(facts).filter(({ furthest }) => isBeyond(furthest, 'JOINT_MAPPING'));
}

/** Measures of open processes that were not called off. */
export function openMeasures(facts: DayFacts): readonly InProcess<'MEASURE'>[] {
  return allOf(openOnes(facts), 'MEASURE').filter(({ object }) => object.content.cancelled === null);
}

/** Whether a measure was to be done, or was being done, at some time of the last year. */
export function duringYear({ on }: DayFacts, measure: Measure): boolean {
  const first = daysFrom(on, -year);
  const overlaps = (from: string | null, to: string | null) =>
    from !== null && from <= on && (to === null || to >= first);
  return overlaps(measure.plannedFrom, measure.plannedTo) || overlaps(measure.actualFrom, measure.actualTo);
}

/** Whether a follow-up of its process names the measure. */
export function isFollowedUp({ process, object: { id } }: InProcess<'MEASURE'>): boolean {
  return objectsOf(process.objects, 'FOLLOW_UP').some(({ content }) => content.measures.includes(id));
}

type Made = Pick<ProcessObject, 'id' | 'maker'>;

/**
 * An object that decides. It counts for the committee that made it, where that leads no processes, and otherwise for whoever
 * leads the process: so what counts for a committee that leads stands in its own processes, which are read whole.
 */
export function ofObject(
  { committees }: DayFacts,
  kind: string,
  { process, object: { id, maker } }: { readonly process: DayProcess; readonly object: Made },
  met: boolean,
  note: string,
): Subject {
  const made = committees.some((one) => one.id === maker && !mayLead(one));
  return { committee: made ? maker : process.lead, kind, object: id, met, note };
}

/** The committees for which an object that the reader would not see may count: where one lead's are unseen, all that lead none. */
export function unseenMakers(facts: DayFacts): readonly string[] {
  const leads = unseenLeads(facts, 'process');
  if (leads.length === 0) return [];
  return facts.committees.filter((one) => !mayLead(one) || leads.includes(one.id)).map(({ id }) => id);
}

/** A process that decides, for the committee that leads it. */
export function ofProcess({ id, lead }: DayProcess, met: boolean, note: string): Subject {
  return { committee: lead, kind: 'process', object: id, met, note };
}

/** A committee that decides by itself. */
export function ofCommittee(id: string, met: boolean, note: string): Subject {
  return { committee: id, kind: 'committee', object: id, met, note };
}
