import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose';
import type postgres from 'postgres';
import { followRegister, type RegisterSettings, type RegisterView } from '../../gateway/register.ts';
import type { AgreementVersion } from '../../policy/agreement.ts';
import { createRegisterService } from '../../subgraphs/city/register-service.ts';
import {
  agreementSignature,
  agreementVersion,
  client,
  dataProduct,
  organisation,
  partner,
  partyKey,
  purpose,
} from '../../subgraphs/city/tables.ts';
import { digestOf } from '../../trust/canonical.ts';
import { signRegisterToken } from '../../trust/scope-assertion.ts';
import { signVersion } from '../../trust/signature.ts';
import { organisations, products, register } from '../policy/world.ts';
import type { TestKey } from '../trust/keys.ts';

const hubIssuer = 'https://hub.test';
const signedAt = '2024-01-02T10:00:00.000Z';

/** The city's register service over a pool, on loopback, and gateways that follow it. */
export type TestRegisterService = AsyncDisposable & {
  readonly origin: string;
  /** What its tokens are signed with, for a gateway in a process of its own. */
  readonly signer: { readonly issuer: string; readonly jwk: JWK };
  token(gateway: string): Promise<string>;
  follow(gateway: string, change?: Partial<RegisterSettings>): RegisterView;
};

/** Starts it. What it or a gateway reports goes to `report`. */
export async function serveRegister(
  sql: postgres.Sql,
  report: (error: unknown) => void,
): Promise<TestRegisterService> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const hubKeys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'hub', alg: 'EdDSA' }],
  });
  const service = createRegisterService({ sql, hubIssuer, hubKeys, report });
  const server = createServer((request, response) => {
    if (!service.handle(request, response)) response.writeHead(404).end();
  });
  // Longer than gateways keep idle connections, as where subgraphs run.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = (gateway: string) => signRegisterToken(hubIssuer, { id: 'hub', key: privateKey }, gateway);
  return {
    origin,
    signer: { issuer: hubIssuer, jwk: await exportJWK(privateKey) },
    token,
    follow: (gateway, change = {}) =>
      followRegister({
        origin,
        token: () => token(gateway),
        staleness: 5_000,
        clockSkew: 2_000,
        report,
        rejected: (list) => report(new Error(JSON.stringify(list))),
        ...change,
      }),
    async [Symbol.asyncDispose]() {
      await service.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Puts the tests' organisations, partners, purposes and products into an empty register, and these keys. */
export async function insertWorld(sql: postgres.Sql, keys: readonly TestKey[]): Promise<void> {
  const db = drizzle(sql);
  const base = register([]);
  await db.insert(organisation).values(
    organisations.map(({ internalScope, ...one }) => ({
      ...one,
      internalScope: internalScope && [...internalScope],
      role: 'synthetic',
      successors: [],
    })),
  );
  await db.insert(partner).values([...base.partners.values()]);
  await db.insert(client).values(
    [...base.partners.keys()].map((id) => ({
      id,
      partner: id,
      purposes: ['lagesbild'],
      mode: 'omit' as const,
      active: true,
      contactFunction: 'synthetic',
      authentication: 'none',
    })),
  );
  await db.insert(purpose).values(
    [...base.purposes.values()].map(({ roles, ...one }, position) => ({
      ...one,
      roles: [...roles],
      position,
    })),
  );
  await db.insert(dataProduct).values(
    products.map(({ providers, ...one }) => ({
      ...one,
      providers: [...providers],
      description: 'synthetic',
      synthetic: true,
    })),
  );
  await db.insert(partyKey).values(keys.map(({ registered }) => keyRow(registered)));
}

/** A key as its table has it. */
export const keyRow = ({ id, party, use, jwk, validFrom }: TestKey['registered']) => ({
  id,
  party,
  use,
  jwk: { kty: 'OKP', crv: 'Ed25519', x: jwk.x ?? '' },
  validFrom: new Date(validFrom),
});

/** Puts versions into the register, proposed and signed with these keys: one statement for all, and one for signatures. */
export async function insertVersions(
  sql: postgres.Sql,
  versions: readonly AgreementVersion[],
  keysFor: (version: AgreementVersion) => readonly TestKey[],
): Promise<readonly string[]> {
  const db = drizzle(sql);
  const rows = versions.map((content) => ({
    digest: digestOf(content),
    agreement: content.agreement,
    number: content.number,
    content,
    public: false,
    parties: content.parties.map(({ organisation: id }) => id),
    concerns: [],
    proposedAt: new Date(signedAt),
  }));
  const signatures = await Promise.all(
    rows.flatMap(({ content, digest }) =>
      keysFor(content).map(async ({ registered: { id, party }, privateKey }) => ({
        digest,
        party,
        keyId: id,
        jws: await signVersion(content, { party, signedAt, paper: null }, id, privateKey),
        signedAt: new Date(signedAt),
      })),
    ),
  );
  await db.insert(agreementVersion).values(rows);
  if (signatures.length > 0) await db.insert(agreementSignature).values(signatures);
  return rows.map(({ digest }) => digest);
}
