import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Actor } from '../../../policy/lifecycle.ts';
import type { ProcessFacts } from '../../../policy/process.ts';
import { startProblem } from '../../../policy/process-rules.ts';
import { hubError } from '../../../schema/errors.ts';
import { recordCell } from '../../record-cell.ts';
import type { Reference } from '../../reference.ts';
import { demand } from '../lifecycle/keeper.ts';
import { processProduct } from '../process-queries.ts';
import { process as processTable } from '../process-tables.ts';
import { organisation as organisationTable } from '../tables.ts';
import { demandFew, entitled, noteAct } from './acting.ts';
import { groundOf, nobody } from './facts.ts';
import type { NewProcess } from './keeper.ts';

/** Makes the act that begins a process. Whoever begins it leads it, and provides what is written in it from then on. */
export function createStarting(db: PostgresJsDatabase, reference: Reference, now: () => Date) {
  return (actor: Actor, begun: NewProcess): Promise<string> =>
    db.transaction(async (tx) => {
      const { organisation } = actor;
      const at = now();
      const instant = at.toISOString();
      const id = `process:${randomUUID()}`;
      const ground = await groundOf(tx, begun, instant);
      const kept = {
        ...begun,
        id,
        lead: organisation,
        step: 'INITIATED',
        cycle: 1,
        startedOn: instant.slice(0, 10),
        closedOn: null,
      } as const;
      const taking = ground ? { parties: ground.parties } : await nobody(tx, begun);
      const facts: ProcessFacts = { ...kept, ...taking, objects: [] };
      const { role, days } = entitled('start', actor, facts, null, ground);
      await demandFew(tx, actor, at);
      const [known] = await tx
        .select({ name: organisationTable.name, role: organisationTable.role })
        .from(organisationTable)
        .where(eq(organisationTable.id, organisation));
      const judging = { process: facts, days, now: instant };
      demand(startProblem(judging, { organisation, role: known?.role ?? '' }));
      requireOwnArea(reference, organisation, begun.area);
      const { areaNo, cellNo } = recordCell(
        reference,
        processProduct,
        organisation,
        begun.area,
        kept.startedOn,
      );
      await tx.insert(processTable).values({
        ...kept,
        revision: 1,
        synthetic: false,
        source: known?.name ?? organisation,
        provider: organisation,
        areaNo,
        cellNo,
      });
      await noteAct(tx, { process: id, act: 'start', role, cycle: 1, to: 'INITIATED' }, actor, at);
      return id;
    });
}

/** Refuses an area that is not the lead's: a process is read by the clauses on its area. */
function requireOwnArea(reference: Reference, lead: string, area: string): void {
  if (!reference.areas.has(area)) throw hubError('AREA_UNKNOWN', undefined, { areas: [area] });
  if (!reference.mayLieIn(processProduct, lead, area)) {
    throw hubError('AREA_NOT_COVERED', 'A process is about an area of whoever leads it.', { areas: [area] });
  }
}
