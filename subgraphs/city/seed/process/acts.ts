import type { ObjectContent, ProcessStep } from '../../../../policy/process.ts';
import type { processAct } from '../../process-tables.ts';
import type { SeedProcess } from './terms.ts';

type Act = Omit<typeof processAct.$inferInsert, 'no' | 'process' | 'cycle' | 'restart'>;

/** The history of a process, as keeping it would have written it: steps, what was put down, acceptances, the end. */
export function actsOf(process: SeedProcess): readonly (typeof processAct.$inferInsert)[] {
  const dated = [...stepsOf(process), ...process.objects.flatMap(actsOnObject)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
  let cycle = 1;
  return dated.map((act) => {
    if (act.from === 'FOLLOW_UP' && act.to === 'OWN_MAPPING') cycle += 1;
    return { ...act, process: process.id, cycle, restart: act.act === 'move' && act.reason !== null };
  });
}

const at = (day: string, time: string): Date => new Date(`${day}T${time}:00.000Z`);

function stepsOf({ lead, startedOn, closedOn, moves }: SeedProcess): readonly Act[] {
  const done = { object: null, organisation: lead, role: 'coordinator', reason: null };
  let from: ProcessStep = 'INITIATED';
  const moved = moves.map(({ on, to, reason = null }): Act => {
    const left = from;
    from = to;
    return { ...done, at: at(on, '08:00'), act: 'move', from: left, to, reason };
  });
  return [
    { ...done, at: at(startedOn, '08:00'), act: 'start', from: null, to: 'INITIATED' },
    ...moved,
    ...(closedOn === null
      ? []
      : [
          {
            ...done,
            at: at(closedOn, '14:00'),
            act: 'close',
            from: null,
            to: null,
            reason: 'Stadsdelsnämnden upphör; arbetet fortsätter hos efterträdaren.',
          },
        ]),
  ];
}

type SeedObject = SeedProcess['objects'][number];

function actsOnObject({ id, maker, createdOn, content }: SeedObject): readonly Act[] {
  const done = { object: id, from: null, to: null, reason: null };
  const role = content.kind === 'CAUSE_ANALYSIS' ? 'analyst' : 'coordinator';
  return [
    {
      ...done,
      at: at(createdOn, '09:00'),
      act: `save-${content.kind.toLowerCase()}`,
      organisation: maker,
      role,
    },
    ...laterActs(content).map((act): Act => ({ ...done, role: 'coordinator', ...act })),
  ];
}

function laterActs(content: ObjectContent): readonly Pick<Act, 'at' | 'act' | 'organisation'>[] {
  if (content.kind === 'GOAL')
    return content.acceptances.map((accepted) => ({
      at: new Date(accepted.at),
      act: 'accept-goal',
      organisation: accepted.party,
    }));
  if (content.kind !== 'OBSTACLE') return [];
  const central = { organisation: 'org:kommunstyrelsen' };
  return [
    ...(content.takenUpOn === null
      ? []
      : [{ ...central, at: at(content.takenUpOn, '09:00'), act: 'take-up' }]),
    ...(content.answeredOn === null
      ? []
      : [{ ...central, at: at(content.answeredOn, '09:00'), act: 'answer' }]),
  ];
}
