import type { AgreementLevel, Clause, Party } from '../../policy/agreement.ts';
import { everyArea } from '../../policy/area.ts';
import { connectionOf, type Page, sliceOf } from '../connection.ts';
import type { Resolvers, SubgraphContext } from '../subgraph.ts';
import { type AgreementState, agreementOf, signaturesOf, standing, versionsOf } from './agreement-state.ts';
import { instantOf } from './arguments.ts';
import { allOf, byId, dataProducts, organisations, priorityAreas, purposes } from './catalogue.ts';
import {
  type AgreementRow,
  type SignatureRow,
  selectAgreements,
  selectChildren,
  type VersionRow,
} from './queries.ts';

type Entity = { readonly id: string };
type At = { readonly at?: string | null };
type ListArguments = Page & {
  readonly level?: AgreementLevel | null;
  readonly state?: AgreementState | null;
  readonly party?: string | null;
};
type PartyOfVersion = Party & { readonly digest: string };

/** The city's board keeps the register, and so is named as the provider of what is read of it. */
const keeper = 'org:kommunstyrelsen';

function note(rows: number, context: SubgraphContext): void {
  if (rows > 0) context.read('city.agreements', keeper, rows);
}

async function agreementPage(args: ListArguments, context: SubgraphContext) {
  const { after, limit } = sliceOf(args);
  // A state is worked out from versions, signatures, events and the parent, so that it is filtered here.
  const rows = await selectAgreements(context.tx, args, after, args.state ? null : limit);
  const found = args.state ? await inState(rows, args.state, context) : rows;
  const connection = connectionOf(found.slice(0, limit), args);
  note(connection.edges.length, context);
  return connection;
}

async function inState(rows: readonly AgreementRow[], state: AgreementState, context: SubgraphContext) {
  const { instant } = context.claims;
  const standings = await Promise.all(rows.map((row) => standing(row, instant, context)));
  return rows.filter((_, at) => standings[at]?.state === state);
}

async function oneAgreement(id: string, context: SubgraphContext) {
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
  const latest = (await versionsOf(id, context)).at(-1);
  return allOf(organisations(context), latest?.parties ?? []);
}

async function purposesOf(codes: readonly string[], context: SubgraphContext) {
  return (await purposes(context)).filter(({ code }) => codes.includes(code));
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
    agreements: (_: unknown, args: ListArguments, context) => agreementPage(args, context),
    agreement: (_: unknown, { id }: Entity, context) => oneAgreement(id, context),
  },
  AgreementLevel: {
    OVERARCHING: 'overarching',
    LOCAL: 'local',
    REGIONAL: 'regional',
    PLACE: 'place',
    PARTNERSHIP: 'partnership',
  },
  CollaborationAgreement: {
    __resolveReference: ({ id }: Entity, context: SubgraphContext) => oneAgreement(id, context),
    parent: ({ parent }: AgreementRow, _: unknown, context) =>
      parent === null ? null : oneAgreement(parent, context),
    children: ({ id }: AgreementRow, _: unknown, context) => childrenOf(id, context),
    state: async (row: AgreementRow, { at }: At, context) =>
      (await standing(row, instantOf(at, context.claims.instant), context)).state,
    parties: (row: AgreementRow, _: unknown, context) => partiesOf(row, context),
    versions: ({ id }: AgreementRow, _: unknown, context) => versionsOf(id, context),
    versionInForce: async (row: AgreementRow, { at }: At, context) =>
      (await standing(row, instantOf(at, context.claims.instant), context)).version,
    priorityAreas: (row: AgreementRow, _: unknown, context) =>
      allOf(priorityAreas(context), row.priorityAreas),
  },
  AgreementVersion: {
    ...parts,
    validFrom: ({ content }: VersionRow) => content.validFrom,
    validTo: ({ content }: VersionRow) => content.validTo,
    parties: ({ content, digest }: VersionRow) =>
      content.parties.map((party): PartyOfVersion => ({ ...party, digest })),
    clauses: ({ content }: VersionRow) => content.clauses,
    signatures: ({ digest }: VersionRow, _: unknown, context) => signaturesOf(digest, context),
  },
  AgreementParty: {
    organisation: ({ organisation }: PartyOfVersion, _: unknown, context) =>
      byId(organisations(context), organisation),
    signatoryFunction: ({ signatory }: PartyOfVersion) => signatory,
    signed: async ({ digest, organisation }: PartyOfVersion, _: unknown, context) =>
      (await signaturesOf(digest, context)).some(({ party }) => party === organisation),
  },
  AgreementSignature: {
    organisation: ({ party }: SignatureRow, _: unknown, context) => byId(organisations(context), party),
    signedAt: ({ signedAt }: SignatureRow) => signedAt.toISOString(),
  },
  Clause: {
    product: ({ product }: Clause, _: unknown, context) => byId(dataProducts(context), product),
    provider: ({ provider }: Clause, _: unknown, context) => byId(organisations(context), provider),
    recipients: ({ recipients }: Clause, _: unknown, context) => allOf(organisations(context), recipients),
    purposes: (clause: Clause, _: unknown, context) => purposesOf(clause.purposes, context),
    areas: ({ areas }: Clause, _: unknown, { reference }) =>
      areas.flatMap((id) => reference.areas.get(id) ?? []),
    everyArea: ({ areas }: Clause) => areas.includes(everyArea),
    disclosure: ({ disclosure }: Clause) => (disclosure === 'exact' ? 'EXACT' : 'PROTECTED'),
  },
} satisfies Resolvers;
