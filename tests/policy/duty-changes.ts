import type { DutyFacts, GovernedFacts, ReadProcess } from '../../policy/duties/facts.ts';
import { type DutyReport, dutyReport } from '../../policy/duties/report.ts';
import type { ObjectContent } from '../../policy/process.ts';

/** Facts made into others. */
export type Change = (facts: DutyFacts) => DutyFacts;

/** Parts of the facts replaced. */
export const change =
  (parts: (facts: DutyFacts) => Partial<DutyFacts>): Change =>
  (facts) => ({ ...facts, ...parts(facts) });
/** No record of a kind, or none of one committee. */
export const recordsBut = (kind: string, committee?: string): Change =>
  change(({ records }) => ({
    records: records.filter((one) => one.kind !== kind || (committee && one.committee !== committee)),
  }));
/** One process changed. */
export const inProcess = (id: string, made: (process: ReadProcess) => Partial<ReadProcess>): Change =>
  change(({ processes }) => ({
    processes: processes.map((one) => (one.id === id ? { ...one, ...made(one) } : one)),
  }));
/** The objects of every process with their content changed, or (null) left out. */
export const contents = (made: (content: ObjectContent, id: string) => ObjectContent | null): Change =>
  change(({ processes }) => ({
    processes: processes.map((process) => ({
      ...process,
      objects: process.objects.flatMap((one) => {
        const content = made(one.content, one.id);
        return content ? [{ ...one, content }] : [];
      }),
    })),
  }));
/** No object of a kind. */
export const without = (kind: ObjectContent['kind']): Change =>
  contents((content) => (content.kind === kind ? null : content));
/** Nobody seen whole by a product. */
export const unseen = (product: GovernedFacts): Change =>
  change(({ sees }) => ({ sees: { ...sees, [product]: new Set<string>() } }));
export const noProcess: Change = change(() => ({ processes: [], moves: [] }));
/** Every measure changed. */
export const measures = (made: Partial<Extract<ObjectContent, { kind: 'MEASURE' }>>): Change =>
  contents((content) => (content.kind === 'MEASURE' ? { ...content, ...made } : content));
/** One change after the other. */
export const both =
  (...changes: readonly Change[]): Change =>
  (facts) =>
    changes.reduce((made, one) => one(made), facts);
/** What a duty came to in a report. */
export const resultOf = (report: DutyReport, id: string) => {
  const result = report.duties.find(({ duty }) => duty.id === id);
  if (!result) throw new Error(`There is no ${id}.`);
  return result;
};
/** The outcome of a duty, for the city or a committee. */
export const outcomeOf = (facts: DutyFacts, id: string, committee: string | null = null) =>
  resultOf(dutyReport(facts, committee), id).outcome;
