import { placeOf } from '../foundation/records.ts';
import type { Geography } from '../geography.ts';
import {
  committeeRecord,
  coordinator,
  forum,
  processAct,
  processObject,
  process as processTable,
} from './process-tables.ts';
import { actsOf } from './seed/process/acts.ts';
import { coordinatorsOf } from './seed/process/coordinators.ts';
import { forumsOf } from './seed/process/forums.ts';
import { committeeRecordsOf } from './seed/process/records.ts';
import { standingOf } from './seed/process/terms.ts';
import { processes } from './seed/processes.ts';
import type { Writer } from './writer.ts';

/** Seeds the collaboration processes with all that was made in them, forums, coordinator functions and committees' records. */
export async function seedProcess(tx: Writer, geography: Geography): Promise<void> {
  const stand = (product: string, provider: string, area: string, firstDay: string) => {
    const { area_no: areaNo, cell_no: cellNo } = placeOf(geography, product, provider, area, firstDay);
    return { provider, areaNo, cellNo };
  };
  await tx.insert(processTable).values(
    processes.map((one) => {
      const { rowArea, moves, objects, ...row } = one;
      return {
        ...row,
        ...standingOf(one),
        revision: 1 + moves.length + (row.closedOn === null ? 0 : 1),
        synthetic: true,
        source: 'Syntetiska data',
        ...stand('city.collaboration-process', row.provider, rowArea, row.startedOn),
      };
    }),
  );
  const acts = processes.flatMap(actsOf);
  await tx.insert(processObject).values(
    processes.flatMap(({ objects }) =>
      objects.map((object) => ({
        ...object,
        kind: object.content.kind,
        updatedAt: acts.findLast((act) => act.object === object.id)?.at ?? new Date(object.createdOn),
      })),
    ),
  );
  await tx.insert(processAct).values([...acts]);
  await tx.insert(forum).values(
    forumsOf(geography).map(({ rowArea, ...row }) => ({
      ...row,
      ...stand('city.forums', row.provider, rowArea, row.validFrom),
    })),
  );
  await tx.insert(coordinator).values([...coordinatorsOf(geography)]);
  await tx.insert(committeeRecord).values([...committeeRecordsOf(geography)]);
}
