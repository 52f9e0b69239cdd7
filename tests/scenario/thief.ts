import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, importJWK } from 'jose';
import { inject } from 'vitest';
import type { AgreementVersion } from '../../policy/agreement.ts';
import { type Grant, grantOf } from '../../policy/scope.ts';
import {
  type ScopeClaims,
  type SigningKey,
  signProofsToken,
  signScopeAssertion,
} from '../../trust/scope-assertion.ts';
import { asOwner } from './databases.ts';

/** The hub's real key, as a thief of the gateway's files would have it. */
export async function stolenKey(): Promise<SigningKey> {
  const { keys } = JSON.parse(await readFile(join(inject('hub').dataDir, 'hub-keys.json'), 'utf8'));
  return { id: keys[0].kid, key: (await importJWK(keys[0], 'EdDSA')) as CryptoKey };
}

/** A version as the city's register holds it, with what proves it. */
export type Held = {
  readonly content: AgreementVersion;
  readonly digest: string;
  readonly signatures: readonly { readonly party: string; readonly keyId: string; readonly jws: string }[];
};

/** The newest version of an agreement in the register. */
export async function held(agreement: string): Promise<Held> {
  const city = asOwner('city');
  try {
    const [row] = await city`
      select content, digest from agreement_version where agreement = ${agreement} order by number desc limit 1`;
    const signatures = await city`
      select party, key_id, jws from agreement_signature where digest = ${row?.digest}`;
    return {
      content: row?.content,
      digest: row?.digest,
      signatures: signatures.map(({ party, key_id, jws }) => ({ party, keyId: key_id, jws })),
    };
  } finally {
    await city.end();
  }
}

/** The grant of a clause of a version, as an honest gateway asserts it. */
export function grantOfClause({ content, digest }: Held, id: string): Grant {
  const clause = content.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`no clause ${id}`);
  return grantOf({ content, digest }, clause);
}

/** All of a provider's product as its own, or as open. */
export function wholeGrant(kind: 'own' | 'open', product: string, provider: string, areas = ['*']): Grant {
  return {
    kind,
    product,
    provider,
    areas,
    from: '2010-01',
    to: null,
    finestLevel: 'BASE_AREA',
    finestInterval: 'MONTH',
    disclosure: 'exact',
    clause: null,
    digest: null,
  };
}

/** What a thief asserts of a partner; now, unless it says another time. */
export function claimsOf(
  partner: string,
  organisation: string,
  grants: readonly Grant[],
  rest: Partial<ScopeClaims> = {},
): ScopeClaims {
  return {
    partner,
    organisation,
    legalBody: organisation,
    purpose: 'lagesbild',
    instant: new Date().toISOString(),
    registerVersion: 1,
    grants,
    client: partner,
    person: null,
    roles: [],
    purposesPermitted: [],
    ...rest,
  };
}

type Extensions = { readonly token?: string | undefined; readonly proofs?: string };

/** Asks a subgraph directly, as the gateway would, with an assertion that the stolen key signs. */
export async function askAsGateway(
  subgraph: string,
  query: string,
  claims: ScopeClaims,
  extensions: Extensions = { proofs: 'brought' },
) {
  const scope = await signScopeAssertion(claims, subgraph, inject('hub').origin, 3, await stolenKey());
  return post(subgraph, '/graphql', { query, extensions: { ...extensions, scope } });
}

/** Brings a subgraph proofs of any form, by the stolen key. */
export async function bring(subgraph: string, body: unknown) {
  const token = await signProofsToken(subgraph, inject('hub').origin, await stolenKey());
  return post(subgraph, '/proofs', body, token);
}

/** Posts to a path of a subgraph. */
export async function post(subgraph: string, path: string, body: unknown, token?: string) {
  const response = await fetch(new URL(path, inject('hub').subgraphs[subgraph]), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** A question for one year of an indicator in an area, as the gateway puts it to the indicator's subgraph. */
export const figures = (type: string, indicator: string, area: string): string => `query {
  _entities(representations: [{ __typename: "${type}", id: "${indicator}" }]) { ... on ${type} {
    observations(areas: ["${area}"], from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } } }`;

/** The figure of an answer, or the code for which there is none. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for
export function figureOf({ body }: { readonly body: any }): number | string {
  const value = body.data?._entities?.[0]?.observations?.[0]?.observations?.[0]?.value;
  return value ?? body.errors?.[0]?.extensions?.code ?? 'nothing';
}
