import * as z from 'zod';
import { hubError } from '../../schema/errors.ts';
import { connectionOf, sliceOf } from '../connection.ts';
import { instantOf } from '../day.ts';
import { grantOf } from './grants.ts';
import { type EntryRow, selectDeliveries, selectEntries } from './queries.ts';
import { readReceipt } from './receipts.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** How many purposes or organisations the log is narrowed to at a time. */
const mostChosen = 50;
const requestId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The hub's own graph: who I am, what I may see, and who read what. */
export const hubResolvers = {
  AccessDecision: { ANSWERED: 'answered', PARTIAL: 'partial', REFUSED: 'refused', FAILED: 'failed' },
  Disclosure: { EXACT: 'exact', PROTECTED: 'protected' },
  ScopeGrantKind: { CLAUSE: 'clause', OWN: 'own', OPEN: 'open' },
  Query: {
    viewer: (_source, _args, { claims, reference }) => ({
      partner: claims.partner,
      organisation: { id: claims.organisation },
      client: claims.client,
      roles: claims.roles,
      purpose: claims.purpose === null ? null : { code: claims.purpose },
      purposesPermitted: claims.purposesPermitted.map((code) => ({ code })),
      instant: claims.instant,
      scope: claims.grants.map((grant) => grantOf(grant, reference)),
    }),
    accessLog: async (_source, args, { claims, tx, read }) => {
      const { after, limit } = sliceOf('accessLog', args);
      if (after !== null && !requestId.test(after)) {
        throw hubError('ARGUMENT_INVALID', 'The cursor is not one of this list.');
      }
      for (const [name, values] of Object.entries({ purposes: args.purposes, partners: args.partners })) {
        if (values && values.length > mostChosen)
          throw hubError('ARGUMENT_INVALID', `Give at most ${mostChosen} ${name}.`);
      }
      const filter = {
        ...args,
        from: args.from && instantOf(args.from, claims.instant),
        to: args.to && instantOf(args.to, claims.instant),
      };
      const rows = await selectEntries(tx, filter, after, limit);
      read('hub.access-log', '', Math.min(rows.length, args.first));
      return connectionOf('accessLog', rows.map(entryOf), args);
    },
    reportDeliveries: async (_source, args, { tx, read }) => {
      const { after, limit } = sliceOf('reportDeliveries', args);
      if (after !== null && !requestId.test(after)) {
        throw hubError('ARGUMENT_INVALID', 'The cursor is not one of this list.');
      }
      const rows = await selectDeliveries(tx, args, after, limit);
      read('hub.access-log', '', Math.min(rows.length, args.first));
      return connectionOf(
        'reportDeliveries',
        rows.map(({ logId, at, recipient, decision }) => ({
          id: logId,
          at: new Date(at).toISOString(),
          recipient: { id: recipient ?? '' },
          whole: decision === 'answered',
        })),
        args,
      );
    },
    receipt: async (_source, { id }, { claims, tx, read }) => {
      if (!requestId.test(id)) return null;
      // What a person asked is for that person: colleagues get the proof, and not the record.
      const receipt = await readReceipt(tx, id, (record) => {
        const { organisation, person } = askerOf(record);
        return organisation !== claims.organisation || (person !== null && person !== claims.person);
      });
      if (receipt) read('hub.access-log', '', 1);
      return receipt ?? null;
    },
  },
} satisfies Resolvers;

const asker = z.object({ organisation: z.string(), person: z.string().nullable() });

/** Who asked, as a record has it: the organisation, and the person where it was not a machine. */
const askerOf = (record: string): z.infer<typeof asker> => asker.parse(JSON.parse(record));

const entryOf = (row: EntryRow) => ({
  id: row.logId,
  at: new Date(row.at).toISOString(),
  partner: row.recipient === null ? null : { id: row.recipient },
  purpose: row.purpose === null ? null : { code: row.purpose },
  operationName: row.operation,
  products: [
    ...row.products.map(({ product, rows }) => ({ product: { id: product }, rows })),
    ...row.denied.map((product) => ({ product: { id: product }, rows: 0 })),
  ],
  decision: row.decision,
  agreements: row.agreements.map((id) => ({ id })),
  outcomeCode: row.code,
});
