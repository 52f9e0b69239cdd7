import { type CompletenessFacts, completeness } from '../../policy/completeness.ts';
import { expiring } from '../../policy/expiry.ts';
import {
  type ProcessingLine,
  type ProcessingRole,
  processingRegister,
  processingRegisterText,
  processingRules,
  rolesIn,
} from '../../policy/processing-register.ts';
import { hubError } from '../../schema/errors.ts';
import { instantOf, validOn } from '../day.ts';
import type { AreaRow } from '../reference.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { agreementOf } from './agreement-state.ts';
import { allOf, byId, dataProducts, organisations, purposesOf, referredTo } from './catalogue.ts';
import { namesFor, readerRegister } from './reader-register.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** The register of processing of an organisation (null: of all that the reader may read) at an instant. */
export type RegisterOfProcessing = {
  readonly whose: string | null;
  readonly instant: string;
  readonly found: readonly ProcessingLine[];
};

/** A line with what the organisation asked about is in it. */
export type LineOfProcessing = ProcessingLine & { readonly roles: readonly ProcessingRole[] };

type ProcessingArguments = { readonly organisation?: string | null; readonly at?: string | null };

async function processingOf({ organisation, at }: ProcessingArguments, context: SubgraphContext) {
  const instant = instantOf(at, context.claims.instant);
  const whose = organisation ?? null;
  if (whose !== null && (await byId(organisations(context), whose)) === null) {
    throw hubError('ARGUMENT_INVALID', 'There is no organisation with this id. `organisations` lists them.');
  }
  const register = await readerRegister(context);
  return { whose, instant, found: processingRegister(register, whose, instant) };
}

async function processingText({ whose, instant, found }: RegisterOfProcessing, context: SubgraphContext) {
  const ids = [...new Set(found.map(({ agreement }) => agreement))];
  const agreements = await Promise.all(ids.map((id) => agreementOf(id, context)));
  const contacts = new Map((await organisations(context)).map((row) => [row.id, row.coordinatorFunction]));
  return processingRegisterText(
    found,
    whose,
    instant,
    await namesFor(
      agreements.filter((row) => row !== null),
      context,
    ),
    (id) => contacts.get(id) ?? null,
  );
}

/** Twenty years. */
const longest = 7300;

async function expiringOf(within: number, at: string | null | undefined, context: SubgraphContext) {
  if (within < 0 || within > longest) {
    throw hubError('ARGUMENT_INVALID', `Give within as a number of days from 0 to ${longest}.`);
  }
  const { versions } = await readerRegister(context);
  return expiring(versions, instantOf(at, context.claims.instant), within);
}

async function completenessOf(at: string | null | undefined, context: SubgraphContext) {
  const instant = instantOf(at, context.claims.instant);
  const facts: CompletenessFacts = {
    reader: [context.claims.organisation, context.claims.legalBody],
    organisations: await organisations(context),
    pairs: pairsOn(instant.slice(0, 10), [...context.reference.areas.values()]),
    register: await readerRegister(context),
  };
  return { at: instant, checks: completeness(facts, instant) };
}

/** The committees and units of the police whose areas share a stadsdel on the day; their ids follow their areas'. */
export function pairsOn(day: string, areas: readonly AreaRow[]): CompletenessFacts['pairs'] {
  const valid = areas.filter((area) =>
    validOn(day, { validFrom: area.validFrom ?? '', validTo: area.validTo }),
  );
  const ofLevel = (level: string) =>
    new Set(valid.filter((area) => area.level === level).map(({ id }) => id));
  const [districts, policeAreas] = [ofLevel('DISTRICT_COMMITTEE_AREA'), ofLevel('LOCAL_POLICE_AREA')];
  const pairs = valid
    .filter(({ level }) => level === 'CITY_DISTRICT')
    .flatMap(({ parents }) =>
      parents
        .filter((id) => districts.has(id))
        .flatMap((district) =>
          parents.filter((id) => policeAreas.has(id)).map((policeArea) => ({ district, policeArea })),
        ),
    );
  const distinct = new Map(pairs.map((pair) => [`${pair.district} ${pair.policeArea}`, pair]));
  return [...distinct.values()].map(({ district, policeArea }) => ({
    committee: district.replace('sthlm:sdo:', 'org:sdn-'),
    policeUnit: policeArea.replace('lpo:', 'org:lpo-'),
  }));
}

/** What is worked out of all agreements that the reader may read. */
export const agreementReportResolvers = {
  Query: {
    processingRegister: (_, args, context) => processingOf(args, context),
    expiringAgreements: (_, { within, at }, context) => expiringOf(within, at, context),
    completeness: (_, { at }, context) => completenessOf(at, context),
  },
  ProcessingRegister: {
    organisation: ({ whose }, _, context) => byId(organisations(context), whose),
    at: ({ instant }) => instant,
    lines: ({ whose, found }) =>
      found.map((line) => ({ ...line, roles: whose === null ? [] : rolesIn(line, whose) })),
    categories: () => processingRules.categories,
    thirdCountries: () => processingRules.thirdCountries,
    security: () => processingRules.security,
    text: (register, _, context) => processingText(register, context),
  },
  ProcessingRole: {
    CONTROLLER: 'controller',
    PROCESSOR: 'processor',
    PROVIDER: 'provider',
    RECIPIENT: 'recipient',
  },
  ProcessingRegisterLine: {
    agreement: ({ agreement }, _, context) => agreementOf(agreement, context),
    version: ({ number }) => number,
    controller: ({ controller }, _, context) => referredTo(organisations(context), controller),
    contact: async ({ controller }, _, context) =>
      (await byId(organisations(context), controller))?.coordinatorFunction ?? null,
    processor: ({ processor }, _, context) => byId(organisations(context), processor),
    purposes: ({ purposes }, _, context) => purposesOf(purposes, context),
    product: ({ product }, _, context) => referredTo(dataProducts(context), product),
    provider: ({ provider }, _, context) => referredTo(organisations(context), provider),
    recipients: ({ recipients }, _, context) => allOf(organisations(context), recipients),
  },
  ExpiringKind: {
    VERSION: 'version',
    LEGAL_BASIS: 'legal-basis',
    SECRECY_ASSESSMENT: 'secrecy-assessment',
  },
  ExpiringTerm: {
    agreement: ({ agreement }, _, context) => agreementOf(agreement, context),
    version: ({ number }) => number,
  },
  CompletenessOutcome: { MET: 'met', NOT_MET: 'not-met', NOT_ASSESSABLE: 'not-assessable' },
  CompletenessCheck: {
    assessed: ({ subjects }) => subjects.length,
    lacking: ({ subjects }) => subjects.filter(({ met }) => !met),
    met: ({ subjects }) => subjects.filter(({ met }) => met),
  },
  CompletenessSubject: {
    organisations: (subject, _, context) => allOf(organisations(context), subject.organisations),
    agreement: ({ agreement }, _, context) => (agreement === null ? null : agreementOf(agreement, context)),
  },
} satisfies Resolvers;
