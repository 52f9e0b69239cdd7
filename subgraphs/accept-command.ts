import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { calculateJwkThumbprint } from 'jose';
import type postgres from 'postgres';
import * as z from 'zod';
import { everyArea } from '../policy/area.ts';
import { type KeptPins, keepPins, type ProviderVersion } from './keep-pins.ts';

/** What the commands are. */
export const usage = `Keeps what the providers of a subgraph have signed and pinned: the subgraph gives away no more than that.
Run where the subgraph runs, with HUB_OWNER_DATABASE_URL and the rest of its settings. Takes effect within a second.

Keys whose signatures bind a provider (Ed25519 public keys, as JWK files):
  npm run accept -- pin <provider> <file> [--party <unit>] [--use signature|attestation]
                        [--id <key id>] [--from <instant>] [--to <instant>]
  npm run accept -- unpin <provider> <key id>      what rests on it alone is refused
  npm run accept -- pins

Versions by digest:
  npm run accept -- add <digest> <provider>        signed on paper, without a key
  npm run accept -- withdraw <digest> <provider>   the provider suspends its part, however it was signed
  npm run accept -- restore <digest> <provider>
  npm run accept -- list

Who reads a provider's own data: a machine by its client id, people by the partner that they act for:
  npm run accept -- own add client|partner <id> <provider> [--organisation <unit> --areas <area id,...>]
  npm run accept -- own remove client|partner <id> <provider>
  npm run accept -- own list

Successions that the providers accept, so that a successor reads by its predecessor's clauses:
  npm run accept -- succession add|remove <predecessor> <successor>
  npm run accept -- succession list

What kind of party an organisation is; kinds of those that are not put down here are not judged:
  npm run accept -- organisation add <id> authority|company|association [--branch municipal|regional|state|law-enforcement]
  npm run accept -- organisation remove <id>
  npm run accept -- organisation list
`;

/** A wrong call; the message says what to give. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const options = {
  party: { type: 'string' },
  use: { type: 'string', default: 'signature' },
  id: { type: 'string' },
  from: { type: 'string', default: '1970-01-01T00:00:00.000Z' },
  to: { type: 'string' },
  organisation: { type: 'string' },
  areas: { type: 'string', default: everyArea },
  branch: { type: 'string' },
} as const;

const organisationId = z.string().regex(/^org:[a-z0-9-]+$/);
const names = {
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  organisation: organisationId,
  clientKind: z.enum(['client', 'partner']),
  text: z.string().min(1),
  use: z.enum(['signature', 'attestation']),
  kind: z.enum(['authority', 'company', 'association']),
  branch: z.enum(['municipal', 'regional', 'state', 'law-enforcement']).nullable(),
  instant: z.iso.datetime(),
  jwk: z.record(z.string(), z.unknown()),
};

/** The argument in its form. Throws UsageError that says what to give. */
function given<T>(form: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = form.safeParse(value);
  if (!parsed.success) throw new UsageError(`Give ${what}.`);
  return parsed.data;
}

/**
 * Carries out one command of `npm run accept` for the owner of a subgraph's database. Gives the lines to print; throws
 * UsageError for a wrong call, or one that would change nothing.
 */
export async function acceptCommand(
  owner: postgres.Sql,
  args: readonly string[],
): Promise<readonly string[]> {
  const { values, positionals } = parse(args);
  const lines = await list(owner, positionals);
  if (lines) return lines;
  await change(keepPins(owner), positionals, values);
  return [];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'An option is wrong.', { cause });
  }
}

/** What a command that lists prints; undefined for any other. */
async function list(
  owner: postgres.Sql,
  positionals: readonly string[],
): Promise<readonly string[] | undefined> {
  switch (positionals.join(' ')) {
    case 'list':
      return (
        await owner`select digest, provider, on_paper, withdrawn_at from signed_version order by provider, digest`
      ).map((row) =>
        [row.digest, row.provider, row.on_paper && 'on paper', row.withdrawn_at && 'withdrawn']
          .filter(Boolean)
          .join(' '),
      );
    case 'pins':
      return (
        await owner`
          select id, provider, party, use, valid_from, valid_to from pinned_key order by provider, party, id`
      ).map(
        (row) =>
          `${row.provider} ${row.id} ${row.use} of ${row.party}, valid from ${instantOf(row.valid_from)}${row.valid_to ? ` to ${instantOf(row.valid_to)}` : ''}`,
      );
    case 'own list':
      return (
        await owner`select kind, id, provider, organisation, areas from own_client order by provider, kind, id`
      ).map(
        (row) => `${row.provider} ${row.kind} ${row.id} is ${row.organisation}, in ${row.areas.join(',')}`,
      );
    case 'succession list':
      return (
        await owner`select predecessor, successor from accepted_succession order by predecessor, successor`
      ).map((row) => `${row.predecessor} ${row.successor}`);
    case 'organisation list':
      return (await owner`select id, kind, branch from known_organisation order by id`).map((row) =>
        [row.id, row.kind, row.branch].filter(Boolean).join(' '),
      );
    default:
      return undefined;
  }
}

/** PostgreSQL's instant, as text or not, in ISO 8601. */
const instantOf = (value: string | Date): string => new Date(value).toISOString();

type Values = ReturnType<typeof parse>['values'];

async function change(pins: KeptPins, positionals: readonly string[], values: Values): Promise<void> {
  const [verb, ...rest] = positionals;
  switch (verb) {
    case 'pin':
      return pin(pins, rest, values);
    case 'unpin': {
      const provider = given(names.organisation, rest[0], 'the provider (org:...)');
      const id = given(names.text, rest[1], 'the id of the key; pins lists them');
      return found(await pins.unpin(provider, id), 'No key of that id is pinned for that provider.');
    }
    case 'add':
      return pins.putDown(versionOf(rest));
    case 'withdraw':
      return pins.withdraw([versionOf(rest)]);
    case 'restore':
      return found(await pins.restore(versionOf(rest)), 'That version is not on the list of that provider.');
    case 'own':
      return own(pins, rest, values);
    case 'succession':
      return succession(pins, rest);
    case 'organisation':
      return organisation(pins, rest, values);
    default:
      throw new UsageError('There is no such command. --help lists them.');
  }
}

function versionOf([digest, provider]: readonly string[]): ProviderVersion {
  return {
    digest: given(names.digest, digest, 'the digest of a version (64 hexadecimal digits)'),
    provider: given(names.organisation, provider, 'the provider (org:...)'),
  };
}

async function pin(pins: KeptPins, [provider, file]: readonly string[], values: Values): Promise<void> {
  const of = given(names.organisation, provider, 'the provider (org:...)');
  const path = given(names.text, file, 'a file with a public key (JWK)');
  const jwk = given(names.jwk, await readJson(path), 'a file with one public key (JWK)');
  const { kid } = jwk;
  const key = Object.fromEntries(
    Object.entries(jwk).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const pinned = await pins.pin([
    {
      id: values.id ?? (typeof kid === 'string' ? kid : await calculateJwkThumbprint(key)),
      provider: of,
      party: given(names.organisation, values.party ?? of, 'the unit that signs with it after --party'),
      use: given(names.use, values.use, 'signature or attestation after --use'),
      jwk: key,
      validFrom: instantOf(given(names.instant, values.from, 'an instant in UTC after --from')),
      validTo:
        values.to === undefined
          ? null
          : instantOf(given(names.instant, values.to, 'an instant in UTC after --to')),
    },
  ]);
  found(pinned, 'A key of that id is pinned for that provider already. Unpin it first.');
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError('The file with the key cannot be read.', { cause });
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function own(pins: KeptPins, rest: readonly string[], values: Values): Promise<void> {
  const [verb] = rest;
  const kind = given(names.clientKind, rest[1], 'client or partner');
  const id = given(names.text, rest[2], 'the id of the client or partner');
  const provider = given(names.organisation, rest[3], 'the provider (org:...)');
  if (verb === 'remove') {
    return found(await pins.removeOwn({ kind, id, provider }), 'That is not pinned as its own.');
  }
  if (verb !== 'add') throw new UsageError('Use own add, own remove or own list.');
  const unit = given(
    names.organisation,
    values.organisation ?? provider,
    'the unit (org:...) after --organisation',
  );
  const areas = values.areas
    .split(',')
    .map((area) => area.trim())
    .filter(Boolean);
  if (areas.length === 0) throw new UsageError('Give areas after --areas, or leave it out for all of them.');
  const added = await pins.addOwn([{ kind, id, provider, organisation: unit, areas }]);
  found(added, 'That is pinned as its own already. Remove it first.');
}

async function succession(pins: KeptPins, [verb, before, after]: readonly string[]): Promise<void> {
  const predecessor = given(names.organisation, before, 'the predecessor (org:...)');
  const successor = given(names.organisation, after, 'the successor (org:...)');
  if (verb === 'add') return pins.addSuccession({ predecessor, successor });
  if (verb !== 'remove') throw new UsageError('Use succession add, succession remove or succession list.');
  return found(
    await pins.removeSuccession({ predecessor, successor }),
    'That succession had not been accepted.',
  );
}

async function organisation(pins: KeptPins, rest: readonly string[], values: Values): Promise<void> {
  const [verb] = rest;
  const id = given(names.organisation, rest[1], 'the organisation (org:...)');
  if (verb === 'remove') {
    return found(await pins.removeOrganisation(id), 'That organisation is not put down.');
  }
  if (verb !== 'add') throw new UsageError('Use organisation add, organisation remove or organisation list.');
  const kind = given(names.kind, rest[2], 'authority, company or association');
  const branch = given(names.branch, values.branch ?? null, 'a branch of public administration');
  const added = await pins.addOrganisations([{ id, kind, branch }]);
  found(added, 'That organisation is put down already. Remove it first.');
}

/** Throws UsageError where a command has changed nothing. */
function found(changed: number, otherwise: string): void {
  if (changed === 0) throw new UsageError(otherwise);
}
