import { everyArea } from '../../policy/area.ts';
import type { Grant } from '../../policy/scope.ts';
import { hubError } from '../../schema/errors.ts';
import { connectionOf, type Page, sliceOf } from '../connection.ts';
import type { Resolvers, SubgraphContext } from '../subgraph.ts';
import { type EntryFilter, type EntryRow, selectEntries } from './queries.ts';
import { grantSentence } from './sentence.ts';

/** The hub's own graph: who I am, what I may see, and who read what. */
export const hubResolvers: Resolvers = {
  Query: {
    viewer: (_source: unknown, _args: unknown, { claims }: SubgraphContext) => ({
      partner: claims.partner,
      organisation: { id: claims.organisation },
      client: claims.client,
      roles: claims.roles,
      purpose: claims.purpose === null ? null : { code: claims.purpose },
      purposesPermitted: claims.purposesPermitted.map((code) => ({ code })),
      instant: claims.instant,
      scope: claims.grants.map(grantOf),
    }),
    accessLog: async (_source: unknown, args: EntryFilter & Page, { tx, read }: SubgraphContext) => {
      const { after, limit } = sliceOf(args);
      const seq = after === null ? null : Number(after);
      if (seq !== null && !Number.isSafeInteger(seq)) throw hubError('ARGUMENT_INVALID');
      const rows = await selectEntries(tx, args, seq, limit);
      read('hub.access-log', '', Math.min(rows.length, args.first));
      return connectionOf(rows.map(entryOf), args, (entry) => String(entry.seq));
    },
  },
};

function grantOf(grant: Grant) {
  const every = grant.areas.includes(everyArea);
  return {
    kind: grant.kind.toUpperCase(),
    product: { id: grant.product },
    provider: { id: grant.provider },
    areas: every ? [] : grant.areas.map((id) => ({ id })),
    everyArea: every,
    from: grant.from,
    to: grant.to,
    finestLevel: grant.finestLevel,
    finestInterval: grant.finestInterval,
    disclosure: grant.disclosure.toUpperCase(),
    agreement: grant.clause === null ? null : { id: agreementOf(grant.clause) },
    clause: grant.clause,
    digest: grant.digest,
    sentence: grantSentence(grant),
  };
}

/** The agreement of a clause's name, `<agreement>/<version>#<clause>`. */
const agreementOf = (clause: string): string => clause.slice(0, clause.lastIndexOf('/'));

const entryOf = (row: EntryRow) => ({
  seq: row.seq,
  id: row.logId,
  at: new Date(row.at).toISOString(),
  partner: row.recipient === null ? null : { id: row.recipient },
  purpose: row.purpose === null ? null : { code: row.purpose },
  operationName: row.operation,
  products: [
    ...row.products.map(({ product, rows }) => ({ product: { id: product }, rows })),
    ...row.denied.map((product) => ({ product: { id: product }, rows: 0 })),
  ],
  decision: row.decision.toUpperCase(),
  agreements: row.agreements.map((id) => ({ id })),
  outcomeCode: row.code,
});
