import * as z from 'zod';
import { checkpointSettings, gatewaySettings } from '../config.ts';
import { optionalDatabaseUrl, optionalSecret, readSettings, type Setting, setting } from '../settings.ts';

/** Every setting of the retention rule, by which `npm run log:erase` erases. */
export const retentionSettings = {
  HUB_LOG_RETENTION_DAYS: setting(
    z.coerce.number().int().min(30).max(36_500),
    'days from 30 to 36500',
    'How long a record of the access log is kept before it may be erased.',
  ),
  HUB_LOG_RETENTION_DECISION: setting(
    z.string().trim().min(1).max(200),
    'a text of at most 200 characters',
    'The decision that the rule rests on: its diarienummer and date. It stands in the log with each erasure.',
  ),
  HUB_LOG_RETENTION_BY: setting(
    z.string().trim().min(1).max(200),
    'a text of at most 200 characters',
    'The function that answers for erasing, such as arkivansvarig; never the name of a person.',
  ),
  HUB_LOG_ERASER_DATABASE_URL: setting(
    optionalDatabaseUrl,
    'a postgres:// address, or none',
    "The access log, as a role that may erase by the rule and do nothing else; none is the embedded hub's.",
    'none',
  ),
  HUB_DATA_DIR: setting(
    z.string().min(1),
    'a path',
    'Folder of the embedded hub, where the address is none.',
    '.data',
  ),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** Every setting of `npm run import`. */
export const importSettings = {
  HUB_OWNER_DATABASE_URL: setting(
    optionalDatabaseUrl,
    'a postgres:// address, or none',
    "The database to import into, as its owner; none is the embedded hub's, by what is imported.",
    'none',
  ),
  HUB_DATA_DIR: retentionSettings.HUB_DATA_DIR,
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** Every setting of `npm run publish`. */
export const publishSettings = {
  HUB_OWNER_DATABASE_URL: setting(
    optionalDatabaseUrl,
    'a postgres:// address, or none',
    "The database to publish in, as its owner; none is the embedded hub's, by what is published.",
    'none',
  ),
  HUB_ROUNDING_KEY: setting(
    optionalSecret,
    'at least 32 characters, or none',
    "What rounded figures are rounded under: secret, random, and the same for every publication of an indicator. none is the embedded hub's own; elsewhere what is rounded is then not published.",
    'none',
  ),
  HUB_DATA_DIR: retentionSettings.HUB_DATA_DIR,
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** Settings of `npm start` beside the gateway's. What it sets up itself (addresses, keys) cannot be set from outside. */
export const localSettings = {
  HUB_DATA_DIR: setting(
    z.string().min(1),
    'a path',
    'Folder of everything that the embedded hub keeps.',
    '.data',
  ),
  HUB_PORT: gatewaySettings.HUB_PORT,
  HUB_REGISTER_STALENESS_MS: gatewaySettings.HUB_REGISTER_STALENESS_MS,
  HUB_REQUEST_TIMEOUT_MS: gatewaySettings.HUB_REQUEST_TIMEOUT_MS,
  HUB_SUBGRAPH_TIMEOUT_MS: gatewaySettings.HUB_SUBGRAPH_TIMEOUT_MS,
  HUB_BODY_LIMIT: gatewaySettings.HUB_BODY_LIMIT,
  HUB_DOCUMENT_LIMIT: gatewaySettings.HUB_DOCUMENT_LIMIT,
  HUB_MAX_DEPTH: gatewaySettings.HUB_MAX_DEPTH,
  HUB_MAX_FIELDS: gatewaySettings.HUB_MAX_FIELDS,
  HUB_MAX_ALIASES: gatewaySettings.HUB_MAX_ALIASES,
  HUB_MAX_TOKENS: gatewaySettings.HUB_MAX_TOKENS,
  HUB_MAX_COST: gatewaySettings.HUB_MAX_COST,
  HUB_RATE_PER_SECOND: gatewaySettings.HUB_RATE_PER_SECOND,
  HUB_UNKNOWN_PER_SECOND: gatewaySettings.HUB_UNKNOWN_PER_SECOND,
  HUB_CONCURRENT_REQUESTS: gatewaySettings.HUB_CONCURRENT_REQUESTS,
  HUB_SCOPE_STREAMS_PERSON: gatewaySettings.HUB_SCOPE_STREAMS_PERSON,
  HUB_SCOPE_STREAMS_PARTNER: gatewaySettings.HUB_SCOPE_STREAMS_PARTNER,
  HUB_CACHE_ENTRIES: gatewaySettings.HUB_CACHE_ENTRIES,
  HUB_CACHE_BYTES: gatewaySettings.HUB_CACHE_BYTES,
  HUB_EXPORT_LIMIT: gatewaySettings.HUB_EXPORT_LIMIT,
  HUB_LOG_KEEP_VARIABLES: gatewaySettings.HUB_LOG_KEEP_VARIABLES,
  HUB_CHECKPOINT_SECONDS: checkpointSettings.HUB_CHECKPOINT_SECONDS,
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** The configuration of `npm start`, by setting. */
export type LocalConfig = {
  readonly [Name in keyof typeof localSettings]: z.output<(typeof localSettings)[Name]['form']>;
};

/** The retention rule from an environment, in which the settings of the hub that runs may stand too. */
export function readRetentionConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): {
  readonly [Name in keyof typeof retentionSettings]: z.output<(typeof retentionSettings)[Name]['form']>;
} {
  const own = Object.keys(retentionSettings).map((name) => [name, environment[name]] as const);
  return readSettings(retentionSettings, Object.fromEntries(own));
}

/** Where to import, from an environment in which the settings of the hub that runs may stand too. */
export function readImportConfig(environment: Readonly<Record<string, string | undefined>> = process.env): {
  readonly [Name in keyof typeof importSettings]: z.output<(typeof importSettings)[Name]['form']>;
} {
  const own = Object.keys(importSettings).map((name) => [name, environment[name]] as const);
  return readSettings(importSettings, Object.fromEntries(own));
}

/** Where and how to publish, from an environment in which the settings of the hub that runs may stand too. */
export function readPublishConfig(environment: Readonly<Record<string, string | undefined>> = process.env): {
  readonly [Name in keyof typeof publishSettings]: z.output<(typeof publishSettings)[Name]['form']>;
} {
  const own = Object.keys(publishSettings).map((name) => [name, environment[name]] as const);
  return readSettings(publishSettings, Object.fromEntries(own));
}

/** The configuration of `npm start` from an environment. */
export function readLocalConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): LocalConfig {
  return readSettings(localSettings, environment);
}
