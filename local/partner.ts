import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type postgres from 'postgres';
import * as z from 'zod';
import { addClient, removeClient, rotateClient } from './issuer-clients.ts';
import { connectAsOwner, HubNotRunningError } from './owner-connection.ts';
import { readLocalPaths } from './paths.ts';

const usage = `Registers partners of the running embedded hub.

  npm run partner -- add <id> --organisation <org id> --contact <functional e-mail>
      [--name <name> --kind authority|company|association [--unit-of <org id> --areas <area id,...>]]
      [--purposes <code,...>] [--public-key <JWK file>] [--refuse] [--test]
  npm run partner -- rotate <id> [--public-key <JWK file>]     a new secret or key; the old one stops working
  npm run partner -- remove <id>                               revokes the client at once
  npm run partner -- list

An organisation that the register does not know needs --name and --kind; a unit also --unit-of, and --areas for the
areas that its own data is narrowed to. Without --public-key the client gets a secret, printed once. --refuse: a
denied field refuses the whole operation. --test marks a partner that is trying things out.
`;

/** A wrong call; the message says what to give. */
class UsageError extends Error {
  override name = 'UsageError';
}

const id = /^[a-z][a-z0-9-]{1,62}$/;
const mailbox = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const publicKey = z.looseObject({ kty: z.enum(['OKP', 'EC', 'RSA']) });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      organisation: { type: 'string' },
      contact: { type: 'string' },
      name: { type: 'string' },
      kind: { type: 'string' },
      'unit-of': { type: 'string' },
      areas: { type: 'string' },
      purposes: { type: 'string' },
      'public-key': { type: 'string' },
      refuse: { type: 'boolean', default: false },
      test: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [verb, partner] = positionals;
  if (values.help || verb === undefined) {
    process.stdout.write(usage);
    return;
  }
  const { dataDir } = readLocalPaths();
  const city = await connectAsOwner(dataDir, 'city');
  try {
    if (verb === 'list') return await list(city);
    if (partner === undefined || !id.test(partner)) {
      throw new UsageError('Give the partner an id of lower-case letters, digits and hyphens.');
    }
    const key = values['public-key'] === undefined ? undefined : await readPublicKey(values['public-key']);
    switch (verb) {
      case 'add':
        return await add(city, dataDir, partner, values, key);
      case 'rotate': {
        await known(city, partner);
        const rotated = await rotateClient(
          dataDir,
          partner,
          key === undefined ? undefined : { jwks: { keys: [key] } },
        );
        return tell(partner, rotated);
      }
      case 'remove':
        await known(city, partner);
        await city`update client set active = false where id = ${partner}`;
        await removeClient(dataDir, partner);
        console.error(`${partner} is revoked.`);
        return;
      default:
        throw new UsageError(`There is no ${verb}. Use add, rotate, remove or list.`);
    }
  } finally {
    await city.end();
  }
}

type Given = {
  readonly organisation?: string | undefined;
  readonly contact?: string | undefined;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly 'unit-of'?: string | undefined;
  readonly areas?: string | undefined;
  readonly purposes?: string | undefined;
  readonly refuse: boolean;
  readonly test: boolean;
};

async function add(
  city: postgres.Sql,
  dataDir: string,
  partner: string,
  given: Given,
  key: z.infer<typeof publicKey> | undefined,
): Promise<void> {
  const { organisation, contact } = given;
  if (organisation === undefined) throw new UsageError('Give --organisation <org id>.');
  if (contact === undefined || !mailbox.test(contact)) {
    throw new UsageError('Give --contact with the e-mail of a function, never of a person.');
  }
  const purposes = split(given.purposes);
  const codes = (await city`select code from purpose`).map((row) => String(row.code));
  const wrong = purposes.filter((code) => !codes.includes(code));
  if (wrong.length > 0) throw new UsageError(`--purposes takes: ${codes.join(', ')}.`);
  await city.begin(async (sql) => {
    const taken =
      await sql`select 1 from partner where id = ${partner} union select 1 from client where id = ${partner}`;
    if (taken.length > 0)
      throw new UsageError('There is a partner or client of that id already. Choose another.');
    const [registered] = await sql`select 1 from organisation where id = ${organisation}`;
    if (!registered) await addOrganisation(sql, organisation, given);
    await sql`insert into partner (id, organisation, test_mode) values (${partner}, ${organisation}, ${given.test})`;
    await sql`
      insert into client (id, partner, purposes, mode, active, contact_function, authentication)
      values (${partner}, ${partner}, ${purposes}, ${given.refuse ? 'refuse' : 'omit'}, true, ${contact},
        ${key ? 'private_key_jwt' : 'client_secret_basic'})`;
    const made = await addClient(dataDir, { clientId: partner, ...(key ? { jwks: { keys: [key] } } : {}) });
    tell(partner, made);
  });
  if (purposes.length === 0) console.error('It may state no purpose, and so reads open and own data only.');
}

async function addOrganisation(
  sql: postgres.TransactionSql,
  organisation: string,
  given: Given,
): Promise<void> {
  const { name, kind } = given;
  if (name === undefined || !['authority', 'company', 'association'].includes(kind ?? '')) {
    throw new UsageError('The register does not know that organisation. Give --name and --kind too.');
  }
  const unitOf = given['unit-of'] ?? null;
  if (unitOf !== null && (await sql`select 1 from organisation where id = ${unitOf}`).length === 0) {
    throw new UsageError('The register does not know the organisation of --unit-of.');
  }
  const areas = split(given.areas);
  const found = await sql`select id from area where id = any(${areas})`;
  if (found.length !== areas.length) throw new UsageError('--areas has an id that is no area.');
  await sql`
    insert into organisation (id, name, kind, role, unit_of, internal_scope, successors)
    values (${organisation}, ${name}, ${kind ?? ''}, ${unitOf === null ? 'partner' : 'enhet'}, ${unitOf},
      ${unitOf === null ? null : areas}, ${[]})`;
}

async function known(city: postgres.Sql, partner: string): Promise<void> {
  const found = await city`select 1 from client where id = ${partner}`;
  if (found.length === 0)
    throw new UsageError('There is no client of that id. npm run partner -- list shows them.');
}

async function list(city: postgres.Sql): Promise<void> {
  const rows = await city`
    select p.id, p.organisation, p.test_mode, c.active, c.purposes, c.contact_function
    from partner p left join client c on c.partner = p.id order by p.id`;
  for (const row of rows) {
    const marks = [row.active ? '' : 'revoked', row.test_mode ? 'test' : ''].filter(Boolean).join(', ');
    console.log(
      `${String(row.id).padEnd(24)} ${String(row.organisation).padEnd(32)} ${row.contact_function ?? ''} ${marks}`,
    );
  }
}

/** The secret goes to standard output alone, so that it can be piped; it is never shown again. */
function tell(partner: string, made: { readonly secret?: string } | object): void {
  if ('secret' in made && typeof made.secret === 'string') {
    console.error(`${partner} authenticates with client_secret_basic. Its secret, shown this once:`);
    console.log(made.secret);
  } else {
    console.error(`${partner} authenticates with private_key_jwt by the key given.`);
  }
}

async function readPublicKey(path: string): Promise<z.infer<typeof publicKey>> {
  const parsed = publicKey.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success || 'd' in parsed.data) {
    throw new UsageError('--public-key takes a file with one public JWK (never a private one).');
  }
  return parsed.data;
}

const split = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

main().catch((error: unknown) => {
  const told = error instanceof UsageError || error instanceof HubNotRunningError;
  console.error(told && error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
