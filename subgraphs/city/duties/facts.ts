import type { Day } from '../../../policy/agreement.ts';
import type { DutyFacts, GovernedFacts } from '../../../policy/duties/facts.ts';
import { providersSeen } from '../../../policy/duties/sight.ts';
import { monthOf } from '../../../policy/period.ts';
import type { Slice } from '../../connection.ts';
import { sources } from '../../foundation/sources.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import { pairsOn } from '../agreement-report-resolvers.ts';
import { organisations } from '../catalogue.ts';
import { readCommitteeRecords, readCoordinators, readForums, readProcesses } from '../process-queries.ts';
import { selectCameraSites, selectCollaborations } from '../queries.ts';
import { readerRegister } from '../reader-register.ts';
import { readProjects } from './projects.ts';
import { selectMoves, selectOpenActivities } from './queries.ts';

const products: Readonly<Record<GovernedFacts, string>> = {
  process: 'city.collaboration-process',
  forums: 'city.forums',
  places: 'city.place-collaborations',
  cameras: 'city.camera-sites',
};

/** A page of everything. */
const everything: Slice = { after: null, limit: Number.MAX_SAFE_INTEGER };

/** What duties are judged by on a day, in what the reader may read. Needs no product: what is not read is not judged. */
export async function readDutyFacts(on: Day, context: SubgraphContext): Promise<DutyFacts> {
  const { claims, reference } = context;
  const sees = (of: GovernedFacts) => {
    const roots = sources
      .filter(({ product }) => product === products[of])
      .map(({ provider, root }) => [provider, root] as const);
    return providersSeen(claims.grants, reference.tree, products[of], new Map(roots), on.slice(0, 7));
  };
  return {
    ...(await factsOfAnyDay(context)),
    on,
    today: claims.instant.slice(0, 10),
    reader: [claims.organisation, claims.legalBody],
    organisations: await organisations(context),
    pairs: pairsOn(on, [...reference.areas.values()]),
    register: await readerRegister(context),
    sees: {
      process: sees('process'),
      forums: sees('forums'),
      places: sees('places'),
      cameras: sees('cameras'),
    },
  };
}

type Rows = Omit<DutyFacts, 'on' | 'today' | 'reader' | 'organisations' | 'pairs' | 'register' | 'sees'>;

/** The rows, read once a request however many days and committees are asked about. */
function factsOfAnyDay(context: SubgraphContext): Promise<Rows> {
  return context
    .loader<'all', Rows>('duty-facts', async (keys) => {
      const rows = await readRows(context);
      return keys.map(() => rows);
    })
    .load('all');
}

async function readRows(context: SubgraphContext): Promise<Rows> {
  const [coordinators, records, forums, processes, moves, places, cameras, projects, activities] =
    await Promise.all([
      readCoordinators(context),
      readCommitteeRecords(context),
      readForums(context),
      readProcesses(context),
      readMoves(context),
      readPlaces(context),
      readCameras(context),
      readProjects(context),
      selectOpenActivities(context.tx),
    ]);
  return { coordinators, records, forums, processes, moves, places, cameras, projects, activities };
}

/** The steps that processes have come to; their history is read with them. */
async function readMoves({ tx, read }: SubgraphContext): Promise<DutyFacts['moves']> {
  const rows = await selectMoves(tx);
  for (const { provider } of rows) read(products.process, provider, 1);
  return rows.flatMap((row) =>
    row.to === null ? [] : { process: row.process, on: row.at.toISOString().slice(0, 10), to: row.to },
  );
}

async function readPlaces(context: SubgraphContext): Promise<DutyFacts['places']> {
  const rows = await selectCollaborations(context.tx, everything);
  for (const { lead } of rows) context.read(products.places, lead, 1);
  return rows.map((row) => ({ ...row, since: monthOfCell(row) }));
}

async function readCameras(context: SubgraphContext): Promise<DutyFacts['cameras']> {
  const rows = await selectCameraSites(context.tx, null, everything);
  for (const { provider } of rows) context.read(products.cameras, provider, 1);
  return rows.map((row) => ({ ...row, since: monthOfCell(row) }));
}

/** The month that a record stands in for row security: the last three digits of its cell. */
function monthOfCell({ cellNo }: { readonly cellNo: number }): string {
  return monthOf(cellNo % 1000);
}
