import * as z from 'zod';
import {
  databaseUrl,
  list,
  listOrNone,
  milliseconds,
  optionalDatabaseUrl,
  optionalPath,
  port,
  readSettings,
  type Setting,
  setting,
  url,
} from './settings.ts';

/** Every setting of a gateway. */
export const gatewaySettings = {
  HUB_HOST: setting(
    z.string().min(1),
    'a host name or address',
    'Address that the gateway listens on.',
    '127.0.0.1',
  ),
  HUB_PORT: setting(
    port,
    'a port from 0 to 65535',
    'Port that the gateway listens on; 0 lets the system choose.',
    '4000',
  ),
  HUB_ORIGIN: setting(
    url,
    'an http or https address',
    "The hub's own address, as partners know it.",
    'http://localhost:4000',
  ),
  HUB_ISSUER: setting(
    url,
    'an http or https address',
    "The OpenID provider's issuer, whose access tokens are accepted.",
    'http://localhost:4000/oidc',
  ),
  HUB_JWKS_URL: setting(
    url,
    'an http or https address',
    "Where the issuer's public keys are.",
    'http://localhost:4000/oidc/jwks',
  ),
  HUB_AUDIENCE: setting(
    z.string().min(1),
    'a non-empty text',
    'The audience that access tokens must be for.',
    'http://localhost:4000/graphql',
  ),
  HUB_PEOPLE_CLIENTS: setting(
    list,
    'client ids with commas between',
    'Clients through which people log in; their partner comes from the token.',
    'console',
  ),
  HUB_SUBGRAPH_CITY: setting(
    url,
    'an http or https address',
    "The city subgraph's address.",
    'http://127.0.0.1:4001/graphql',
  ),
  HUB_SUBGRAPH_POLICE: setting(
    url,
    'an http or https address',
    "The police subgraph's address.",
    'http://127.0.0.1:4002/graphql',
  ),
  HUB_SUBGRAPH_REGION: setting(
    url,
    'an http or https address',
    "The region subgraph's address.",
    'http://127.0.0.1:4003/graphql',
  ),
  HUB_SUBGRAPH_CIVIL_SOCIETY: setting(
    url,
    'an http or https address',
    "The civil society subgraph's address.",
    'http://127.0.0.1:4004/graphql',
  ),
  HUB_SUBGRAPH_HUB: setting(
    url,
    'an http or https address',
    "The hub's own subgraph's address.",
    'http://127.0.0.1:4005/graphql',
  ),
  HUB_SUPERGRAPH_FILE: setting(
    optionalPath,
    'a path, or none',
    'The supergraph that is served. It is read again when the file changes, and on SIGHUP; what cannot be served is reported, and the one before goes on. none is the one that comes with the hub.',
    'none',
  ),
  HUB_LOG_DATABASE_URL: setting(
    databaseUrl,
    'a postgres:// address',
    'The access log, as a role that may append only.',
    '',
  ),
  HUB_SIGNING_KEYS_FILE: setting(
    z.string().min(1),
    'a path',
    'The private keys (JWK Set, Ed25519) that sign scope assertions; the first signs, all are published.',
    '.data/hub-keys.json',
  ),
  HUB_LOG_KEY_FILE: setting(
    z.string().min(1),
    'a path',
    'The key of the digest of variables in the log.',
    '.data/log-key',
  ),
  HUB_LOG_KEEP_VARIABLES: setting(
    listOrNone,
    'ids of data products with commas between, or none',
    'Data products whose requests have their variables kept in the log, for the asker and the operator to read.',
    'none',
  ),
  HUB_LOG_KEYS_FILE: setting(
    z.string().min(1),
    'a path, or none',
    "The public keys (JWK Set) of the log's checkpoints, for others to fetch; none publishes none.",
    'none',
  ),
  HUB_REGISTER_STALENESS_MS: setting(
    milliseconds,
    'milliseconds from 1 to 600000',
    'How long the register may be silent before governed data is refused.',
    '5000',
  ),
  HUB_CLOCK_SKEW_MS: setting(
    milliseconds,
    'milliseconds from 1 to 600000',
    "By how much the register's clock may differ from the gateway's before it is taken for silent.",
    '2000',
  ),
  HUB_GATEWAY_ID: setting(
    z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
    'a name of letters, digits, dots, dashes and underscores, or random',
    'What the gateway calls itself when it acknowledges a version of the register; no two may share it. random draws one at each start.',
    'random',
  ),
  HUB_REQUEST_TIMEOUT_MS: setting(
    milliseconds,
    'milliseconds from 1 to 600000',
    'How long a request may take in all.',
    '10000',
  ),
  HUB_SUBGRAPH_TIMEOUT_MS: setting(
    milliseconds,
    'milliseconds from 1 to 600000',
    'How long one question to a subgraph may take.',
    '5000',
  ),
  HUB_BODY_LIMIT: setting(
    z.coerce.number().int().min(1024).max(16_777_216),
    'bytes from 1024 to 16777216',
    'Largest request body.',
    '262144',
  ),
  HUB_DOCUMENT_LIMIT: setting(
    z.coerce.number().int().min(1024).max(16_777_216),
    'bytes from 1024 to 16777216',
    'Largest request body of a registrar, who hands in signed documents: a third more than the document. The city takes 2.5 MB.',
    '3600000',
  ),
  HUB_MAX_DEPTH: setting(
    z.coerce.number().int().min(1).max(100),
    'a number from 1 to 100',
    'Deepest nesting of fields.',
    '15',
  ),
  HUB_MAX_FIELDS: setting(
    z.coerce.number().int().min(1).max(100_000),
    'a number from 1 to 100000',
    'Most fields in an operation, fragments laid out.',
    '1000',
  ),
  HUB_MAX_ALIASES: setting(
    z.coerce.number().int().min(0).max(10_000),
    'a number from 0 to 10000',
    'Most aliases in an operation, fragments laid out.',
    '100',
  ),
  HUB_MAX_TOKENS: setting(
    z.coerce.number().int().min(10).max(100_000),
    'a number from 10 to 100000',
    'Most tokens in a document.',
    '10000',
  ),
  HUB_MAX_COST: setting(
    z.coerce.number().int().min(1),
    'a number from 1',
    'Most cost of an operation: fields, each multiplied by the list sizes above it.',
    '200000',
  ),
  HUB_RATE_PER_SECOND: setting(
    z.coerce.number().int().min(1),
    'a number from 1',
    'Requests a second for each client.',
    '200',
  ),
  HUB_UNKNOWN_PER_SECOND: setting(
    z.coerce.number().int().min(1),
    'a number from 1',
    "Requests a second in all of callers that cannot be made out, which are recorded; more are turned away. As many of the log's checkpoint and proofs are answered.",
    '20',
  ),
  HUB_CONCURRENT_REQUESTS: setting(
    z.coerce.number().int().min(1).max(1_000),
    'a number from 1 to 1000',
    'Requests of one client, and person, that may be under way at once.',
    '16',
  ),
  HUB_SCOPE_STREAMS_PERSON: setting(
    z.coerce.number().int().min(1).max(1_000),
    'a number from 1 to 1000',
    'Streams of one client, and person, that tell of its scope and may be open at once.',
    '16',
  ),
  HUB_SCOPE_STREAMS_PARTNER: setting(
    z.coerce.number().int().min(1).max(100_000),
    'a number from 1 to 100000',
    'The same, of all clients and people of one partner.',
    '500',
  ),
  HUB_CACHE_ENTRIES: setting(
    z.coerce.number().int().min(0).max(10_000_000),
    'a number from 0 to 10000000',
    'Most answers that are kept in memory; 0 keeps none, and asks the subgraphs each time.',
    '10000',
  ),
  HUB_CACHE_BYTES: setting(
    z.coerce.number().int().min(0).max(68_719_476_736),
    'bytes from 0 to 68719476736',
    'Most memory for answers that are kept; no single one takes more than a sixteenth. 0 keeps none.',
    '67108864',
  ),
  HUB_EXPORT_LIMIT: setting(
    z.coerce.number().int().min(1).max(1_048_575),
    'a number from 1 to 1048575',
    'Most rows of one export of a shared query: as many as a sheet of a spreadsheet holds, at most.',
    '1000000',
  ),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** The gateway's configuration, by setting. */
export type GatewayConfig = {
  readonly [Name in keyof typeof gatewaySettings]: z.output<(typeof gatewaySettings)[Name]['form']>;
};

/** Every setting of one subgraph run alone, at its own authority. */
export const subgraphSettings = {
  HUB_SUBGRAPH_HOST: setting(
    z.string().min(1),
    'a host name or address',
    'Address that the subgraph listens on.',
    '127.0.0.1',
  ),
  HUB_SUBGRAPH_PORT: setting(
    port,
    'a port from 0 to 65535',
    'Port that the subgraph listens on; 0 lets the system choose.',
    '0',
  ),
  HUB_DATABASE_URL: setting(
    databaseUrl,
    'a postgres:// address',
    "The subgraph's database, as its serving role.",
    '',
  ),
  HUB_OWNER_DATABASE_URL: setting(
    optionalDatabaseUrl,
    'a postgres:// address, or none',
    'The same database as its owner, to migrate at start; none leaves migrating to somebody else.',
    'none',
  ),
  HUB_REGISTER_DATABASE_URL: setting(
    optionalDatabaseUrl,
    'a postgres:// address, or none',
    "The city's database as the register's role; the city alone needs it.",
    'none',
  ),
  HUB_KEEPER_DATABASE_URL: setting(
    optionalDatabaseUrl,
    'a postgres:// address, or none',
    'The same database as the role that writes what people do: agreements, situational pictures, shared queries. Each subgraph needs it.',
    'none',
  ),
  HUB_SEAL_KEY_FILE: setting(
    z.string().min(1),
    'a path',
    'The key that seals the scope for row security; the database holds the same.',
    '.data/seal-key',
  ),
  HUB_ASSERTION_ISSUER: setting(
    url,
    'an http or https address',
    'The hub that may assert scopes.',
    'http://localhost:4000',
  ),
  HUB_ASSERTION_JWKS_URL: setting(
    url,
    'an http or https address',
    "Where the hub's public keys are.",
    'http://localhost:4000/.well-known/hub-jwks.json',
  ),
  HUB_ISSUER: gatewaySettings.HUB_ISSUER,
  HUB_JWKS_URL: gatewaySettings.HUB_JWKS_URL,
  HUB_AUDIENCE: gatewaySettings.HUB_AUDIENCE,
  HUB_PEOPLE_CLIENTS: gatewaySettings.HUB_PEOPLE_CLIENTS,
  HUB_GATEWAY_URL: setting(
    url,
    'an http or https address',
    "Where the hub's own subgraph reaches a gateway, to have operations explained; the hub alone needs it.",
    'http://localhost:4000',
  ),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** A subgraph's configuration, by setting. */
export type SubgraphConfig = {
  readonly [Name in keyof typeof subgraphSettings]: z.output<(typeof subgraphSettings)[Name]['form']>;
};

/** Every setting of the checkpointer, which signs what the log holds. */
export const checkpointSettings = {
  HUB_LOG_READER_DATABASE_URL: setting(
    databaseUrl,
    'a postgres:// address',
    'The access log, as a role that may read leaves and append checkpoints.',
    '',
  ),
  HUB_LOG_SIGNING_KEYS_FILE: setting(
    z.string().min(1),
    'a path',
    'The private keys (JWK Set, Ed25519) of the log; the first signs. Not those of scope assertions.',
    '.data/log-keys.json',
  ),
  HUB_ORIGIN: gatewaySettings.HUB_ORIGIN,
  HUB_CHECKPOINT_SECONDS: setting(
    z.coerce.number().int().min(1).max(86_400),
    'seconds from 1 to 86400',
    'How often the log is signed, if anything was appended.',
    '60',
  ),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** The gateway's configuration from an environment. */
export function readGatewayConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): GatewayConfig {
  return readSettings(gatewaySettings, environment);
}

/** A subgraph's configuration from an environment. */
export function readSubgraphConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SubgraphConfig {
  return readSettings(subgraphSettings, environment);
}

/** The checkpointer's configuration from an environment. */
export function readCheckpointConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): {
  readonly [Name in keyof typeof checkpointSettings]: z.output<(typeof checkpointSettings)[Name]['form']>;
} {
  return readSettings(checkpointSettings, environment);
}
