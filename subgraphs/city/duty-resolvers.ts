import { committeesOn } from '../../policy/duties/on-day.ts';
import { dutyReport } from '../../policy/duties/report.ts';
import { hubError } from '../../schema/errors.ts';
import { dayOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { byId, organisations, referredTo } from './catalogue.ts';
import { readDutyFacts } from './duties/facts.ts';
import type { Resolvers } from './resolvers.generated.ts';

type ReportArguments = { readonly committee?: string | null; readonly on?: string | null };

/** The most objects that are listed of one duty. */
const listed = 200;

async function reportOf({ committee = null, on }: ReportArguments, context: SubgraphContext) {
  const { instant } = context.claims;
  const day = dayOf(on, instant);
  if (day > instant.slice(0, 10)) {
    throw hubError('ARGUMENT_INVALID', 'Give a day that is not in the future.');
  }
  const existing = committeesOn(await organisations(context), day);
  if (committee !== null && existing.every(({ id }) => id !== committee)) {
    throw hubError(
      'ARGUMENT_INVALID',
      'There was no committee or board with this id on the day. `organisations(at:)` lists them.',
    );
  }
  return dutyReport(await readDutyFacts(day, context), committee);
}

/** Whether the programme's duties are met, from what the reader may read. */
export const dutyResolvers = {
  Query: {
    dutyReport: (_, args, context) => reportOf(args, context),
  },
  DutyReport: {
    committee: ({ committee }, _, context) => byId(organisations(context), committee),
  },
  CommitteeDuties: {
    committee: ({ committee }, _, context) => referredTo(organisations(context), committee),
  },
  DutyResult: {
    deciding: ({ subjects }) => subjects.slice(0, listed),
    more: ({ subjects }) => Math.max(0, subjects.length - listed),
  },
  DutySubject: {
    committee: ({ committee }, _, context) => byId(organisations(context), committee),
  },
} satisfies Resolvers;
