import type { AreaLevel } from '../../policy/area.ts';
import { makeRegister, type Register } from '../../policy/register.ts';
import { areaLevelWord, type Names, plainText } from '../../policy/swedish.ts';
import type { AreaRow } from '../reference.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { dataProducts, organisations, purposes } from './catalogue.ts';
import {
  type AgreementRow,
  selectAgreements,
  selectEvents,
  selectSignatures,
  selectSuccessions,
  selectVersions,
} from './queries.ts';

/** What is worked out of agreements is read of them, and so noted as theirs. */
const product = 'city.agreements';
const keeper = 'org:kommunstyrelsen';

/**
 * The register as far as the request's reader may read it, by row security: open organisations, products, purposes and
 * areas, and the agreements that concern the reader. What is worked out of it can tell of no other agreement. It has no
 * partners or clients, and signatures stand as the city's database has them: for reports, never for a decision.
 */
export function readerRegister(context: SubgraphContext): Promise<Register> {
  return context
    .loader<'all', Register>('reader-register', async (keys) => {
      const register = await read(context);
      return keys.map(() => register);
    })
    .load('all');
}

async function read(context: SubgraphContext): Promise<Register> {
  const { tx, claims, reference } = context;
  const agreements = await selectAgreements(tx, {}, null, null);
  const rows = (
    await selectVersions(
      tx,
      agreements.map(({ id }) => id),
    )
  ).filter(({ proposedAt }) => proposedAt !== null);
  const digests = rows.map(({ digest }) => digest);
  const [signatures, events] = await Promise.all([selectSignatures(tx, digests), selectEvents(tx, digests)]);
  const signaturesOf = Map.groupBy(signatures, ({ digest }) => digest);
  const eventsOf = Map.groupBy(events, ({ digest }) => digest);
  if (agreements.length > 0) context.read(product, keeper, agreements.length);
  return makeRegister({
    version: claims.registerVersion,
    instant: claims.instant,
    organisations: new Map((await organisations(context)).map((row) => [row.id, row])),
    partners: new Map(),
    clients: new Map(),
    purposes: new Map((await purposes(context)).map((row) => [row.code, row])),
    products: new Map((await dataProducts(context)).map((row) => [row.id, row])),
    areas: reference.tree,
    successions: await selectSuccessions(tx),
    versions: rows.map(({ content, digest }) => ({
      content,
      digest,
      signatures: (signaturesOf.get(digest) ?? []).map(({ party, signedAt }) => ({
        party,
        at: signedAt.toISOString(),
      })),
      events: (eventsOf.get(digest) ?? []).map(({ kind, at }) => ({ kind, at: at.toISOString() })),
    })),
  });
}

/** What texts call things; `agreements` are those that the reader may read, and others are called by their ids. */
export async function namesFor(
  agreements: readonly Pick<AgreementRow, 'id' | 'title'>[],
  context: SubgraphContext,
): Promise<Names> {
  const name = (rows: readonly { readonly id: string; readonly name: string }[]) => {
    const known = new Map(rows.map((row) => [row.id, row.name]));
    return (id: string) => known.get(id) ?? id;
  };
  const codes = (await purposes(context)).map(({ code, name: called }) => ({ id: code, name: called }));
  return {
    organisation: name(await organisations(context)),
    product: name(await dataProducts(context)),
    purpose: name(codes),
    area: (id) => areaName(context.reference.areas.get(id)) ?? id,
    agreement: name(agreements.map(({ id, title }) => ({ id, name: plainText(title) }))),
  };
}

/** Areas of different levels share their names. */
function areaName(area: AreaRow | undefined): string | undefined {
  return (
    area && (area.level === 'CITY' ? area.name : `${area.name} (${areaLevelWord[area.level as AreaLevel]})`)
  );
}
