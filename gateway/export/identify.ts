import { createHash, timingSafeEqual } from 'node:crypto';
import { type GraphQLSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { legalBody, type Register } from '../../policy/register.ts';
import { scopeFor } from '../../policy/scope.ts';
import type { Hub } from '../hub.ts';
import { Refused } from '../refused.ts';
import type { Incoming } from '../request/admit.ts';
import type { Caller } from '../request/authenticate.ts';
import { byToken, type Identify } from '../request.ts';
import type { SharedQuery } from '../shared-queries.ts';
import type { AnswerError } from './rows.ts';
import type { Table } from './table.ts';

/** By an access token, or by the Basic credentials of a data link, which are taken nowhere else. */
export function identifyForExport({ headers }: Incoming): Identify {
  const [, credentials] = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(String(headers.authorization ?? '')) ?? [];
  if (credentials === undefined) return byToken;
  return async (hub, _admitted, register) => byDataLink(hub, register, credentials);
}

/** What the secret of a link that is not known is compared with, so that it takes as long. */
const nobody = '0'.repeat(64);

/** The caller behind a data link. Unknown, revoked, ended and wrong look alike. Throws DATA_LINK_INVALID. */
function byDataLink(hub: Hub, register: Register, credentials: string): Caller {
  const text = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const link = hub.dataLinks.find(text.slice(0, Math.max(0, colon)));
  const given = createHash('sha256')
    .update(text.slice(colon + 1))
    .digest();
  const fits = timingSafeEqual(given, Buffer.from(link?.secret ?? nobody, 'hex'));
  const partner = link && register.partners.get(link.partner);
  const organisation = partner && register.organisations.get(partner.organisation);
  if (!link || !fits || !organisation) throw new Refused('DATA_LINK_INVALID');
  return {
    // No subgraph is shown anything: without a token of its own the partner's own data is not given.
    token: '',
    client: link.id,
    partner,
    organisation,
    legalBody: legalBody(register, organisation.id),
    person: null,
    roles: [],
    purposes: [link.purpose],
    mode: 'omit',
    documents: 'published',
    reads: 'shared',
  };
}

/** What a data link may ask for: open data, and what agreements give. */
const shared: ReadonlySet<string> = new Set([
  '__typename',
  'area',
  'areas',
  'associations',
  'cameraSites',
  'certifications',
  'dataProducts',
  'indicators',
  'localPoliceArea',
  'localPoliceAreas',
  'orderGuardDeployments',
  'organisations',
  'partnerships',
  'placeCollaborations',
  'places',
  'priorityAreas',
  'purposes',
  'stations',
  'vulnerableAreaCounts',
  'vulnerableAreas',
]);

/** Throws where a data link is used for another export than its own, or for one that tells of its partner. */
export function refuseOtherThanItsOwn(
  hub: Hub,
  caller: Caller,
  { id, version }: SharedQuery,
  tables: readonly Table[],
): void {
  if (caller.reads === 'all') return;
  const link = hub.dataLinks.find(caller.client);
  if (link?.sharedQuery !== id || link.version !== version) throw new Refused('DATA_LINK_REFUSED');
  if (tables.some(({ document }) => tellsOfPartner(document, hub.schema)))
    throw new Refused('OWN_DATA_NEEDS_TOKEN');
}

/**
 * Whether a document asks for what tells of the partner itself or of its requests, or, at any depth, for agreements: a
 * partner reads its own, with their drafts.
 */
function tellsOfPartner(document: string, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  let tells = false;
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field({ name }) {
        const type = types.getType();
        if (types.getParentType() === schema.getQueryType() && !shared.has(name.value)) tells = true;
        if (type && getNamedType(type).name === 'CollaborationAgreement') tells = true;
      },
    }),
  );
  return tells;
}

/** Whether an answer lacks what the partner would have had with a token: its own data. */
export function lacksOwnData(
  hub: Hub,
  caller: Caller,
  purpose: string | null,
  errors: readonly AnswerError[],
): boolean {
  const register = hub.register.current();
  if (caller.reads === 'all' || !register || errors.length === 0) return false;
  const { grants } = scopeFor(register, {
    partner: caller.partner.id,
    purpose,
    instant: new Date().toISOString(),
  });
  const own = new Set(grants.flatMap(({ kind, product }) => (kind === 'own' ? [product] : [])));
  return errors.some(({ extensions }) => {
    const { products, product } = extensions;
    return [products ?? product].flat().some((missing) => own.has(String(missing)));
  });
}
