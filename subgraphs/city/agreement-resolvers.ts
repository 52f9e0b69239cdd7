import type { AgreementLevel } from '../../policy/agreement.ts';
import { everyArea } from '../../policy/area.ts';
import { connectionOf, type Page, sliceOf } from '../connection.ts';
import { instantOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import {
  type AgreementState,
  agreementOf,
  draftOf,
  type PartyOfVersion,
  signaturesOf,
  standing,
  versionsOf,
} from './agreement-state.ts';
import {
  allOf,
  byId,
  dataProducts,
  organisations,
  priorityAreas,
  purposesOf,
  referredTo,
} from './catalogue.ts';
import {
  type AgreementRow,
  selectAgreements,
  selectChildren,
  selectSuccessions,
  type VersionRow,
} from './queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

type ListArguments = Page & {
  readonly level?: AgreementLevel | null;
  readonly state?: AgreementState | null;
  readonly party?: string | null;
};

/** The city's board keeps the register, and so is named as the provider of what is read of it. */
const keeper = 'org:kommunstyrelsen';

function note(rows: number, context: SubgraphContext): void {
  if (rows > 0) context.read('city.agreements', keeper, rows);
}

async function agreementPage(args: ListArguments, context: SubgraphContext) {
  const { after, limit } = sliceOf('agreements', args);
  // A state is worked out from versions, signatures, events and the parent, so that it is filtered here.
  const rows = await selectAgreements(context.tx, args, after, args.state ? null : limit);
  const found = args.state ? await inState(rows, args.state, context) : rows;
  const connection = connectionOf('agreements', found.slice(0, limit), args);
  note(connection.edges.length, context);
  return connection;
}

async function inState(rows: readonly AgreementRow[], state: AgreementState, context: SubgraphContext) {
  const { instant } = context.claims;
  const standings = await Promise.all(rows.map((row) => standing(row, instant, context)));
  return rows.filter((_, at) => standings[at]?.state === state);
}

/** The agreement of an id that the reader may see, noted as read; forbidden and absent are both null. */
export async function oneAgreement(id: string, context: SubgraphContext) {
  const row = await agreementOf(id, context);
  note(row ? 1 : 0, context);
  return row;
}

function childrenOf(id: string, context: SubgraphContext) {
  return context
    .loader<string, readonly AgreementRow[]>('agreement-children', async (ids) => {
      const rows = await selectChildren(context.tx, ids);
      note(rows.length, context);
      return ids.map((parent) => rows.filter((row) => row.parent === parent));
    })
    .load(id);
}

async function partiesOf({ id }: AgreementRow, context: SubgraphContext) {
  const latest = (await versionsOf(id, context)).at(-1) ?? (await draftOf(id, context));
  return allOf(organisations(context), latest?.parties ?? []);
}

const parts = {
  problems: ({ content }: VersionRow) => content.paper.problems,
  likelyCauses: ({ content }: VersionRow) => content.paper.likelyCauses,
  goals: ({ content }: VersionRow) => content.paper.goals,
  activities: ({ content }: VersionRow) => content.paper.activities,
  responsibleFunctions: ({ content }: VersionRow) => content.paper.responsibleFunctions,
  followUp: ({ content }: VersionRow) => content.paper.followUp,
  citizenPledges: ({ content }: VersionRow) => content.paper.citizenPledges,
};

/** Agreements, by reading: what the partner may not see is left out silently, by row security. */
export const agreementResolvers = {
  Query: {
    agreements: (_, args, context) => agreementPage(args, context),
    agreement: (_, { id }, context) => oneAgreement(id, context),
    successions: (_, _args, { tx }) => selectSuccessions(tx),
  },
  SuccessionKind: { ORGANISATION: 'organisation', AGREEMENT: 'agreement' },
  AgreementLevel: {
    OVERARCHING: 'overarching',
    LOCAL: 'local',
    REGIONAL: 'regional',
    PLACE: 'place',
    PARTNERSHIP: 'partnership',
  },
  CollaborationAgreement: {
    __resolveReference: ({ id }, context) => oneAgreement(id, context),
    parent: ({ parent }, _, context) => (parent === null ? null : oneAgreement(parent, context)),
    children: ({ id }, _, context) => childrenOf(id, context),
    state: async (row, { at }, context) =>
      (await standing(row, instantOf(at, context.claims.instant), context)).state,
    parties: (row, _, context) => partiesOf(row, context),
    versions: ({ id }, _, context) => versionsOf(id, context),
    versionInForce: async (row, { at }, context) =>
      (await standing(row, instantOf(at, context.claims.instant), context)).version,
    priorityAreas: (row, _, context) => allOf(priorityAreas(context), row.priorityAreas),
  },
  AgreementVersion: {
    ...parts,
    validFrom: ({ content }) => content.validFrom,
    validTo: ({ content }) => content.validTo,
    parties: ({ content, digest }) => content.parties.map((party): PartyOfVersion => ({ ...party, digest })),
    clauses: ({ content }) => content.clauses,
    signatures: ({ digest }, _, context) => signaturesOf(digest, context),
  },
  AgreementParty: {
    organisation: ({ organisation }, _, context) => referredTo(organisations(context), organisation),
    signatoryFunction: ({ signatory }) => signatory,
    signed: async ({ digest, organisation }, _, context) =>
      (await signaturesOf(digest, context)).some(({ party }) => party === organisation),
  },
  AgreementSignature: {
    organisation: ({ party }, _, context) => referredTo(organisations(context), party),
    signedAt: ({ signedAt }) => signedAt.toISOString(),
  },
  TransferForm: { DIRECT_ACCESS: 'direct-access', RELEASE: 'release', OPEN: 'open' },
  PartyKind: {
    ANYONE: 'anyone',
    AUTHORITY: 'authority',
    COMPANY: 'company',
    ASSOCIATION: 'association',
    MUNICIPAL: 'municipal',
    REGIONAL: 'regional',
    STATE: 'state',
    LAW_ENFORCEMENT: 'law-enforcement',
  },
  Processing: {
    controller: ({ controller }, _, context) => referredTo(organisations(context), controller),
    processor: ({ processor }, _, context) => byId(organisations(context), processor),
  },
  Clause: {
    product: ({ product }, _, context) => referredTo(dataProducts(context), product),
    provider: ({ provider }, _, context) => referredTo(organisations(context), provider),
    recipients: ({ recipients }, _, context) => allOf(organisations(context), recipients),
    purposes: (clause, _, context) => purposesOf(clause.purposes, context),
    areas: ({ areas }, _, { reference }) => areas.flatMap((id) => reference.areas.get(id) ?? []),
    everyArea: ({ areas }) => areas.includes(everyArea),
    disclosure: ({ disclosure }) => (disclosure === 'exact' ? 'EXACT' : 'PROTECTED'),
  },
} satisfies Resolvers;
