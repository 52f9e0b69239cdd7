import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readLocalPaths } from './paths.ts';
import { requestToken } from './token.ts';

const usage = `Usage:
  npm run agreement -- <partner> <agreement>[/<number>] [--format text|odrl|json|what-if]
  npm run processing-register -- <partner> [<organisation>]

Prints from the running hub what the partner may read: a version of an agreement (the latest where no number is given)
as Swedish text, ODRL 2.2, the canonical JSON that is signed, or what it would change; or the register of processing.`;

const formats = {
  text: 'text',
  odrl: 'odrl',
  json: 'canonicalJson',
  'what-if': 'whatIf { text }',
} as const;

const answer = z.object({
  data: z.object({ asked: z.unknown() }).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});
const printed = z
  .object({
    version: z.object({ document: z.union([z.string(), z.object({ text: z.string() })]) }).nullable(),
  })
  .nullable();

type Hub = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

async function hubAs(partner: string | undefined): Promise<Hub> {
  const { dataDir, hubFile } = readLocalPaths();
  const token = await requestToken(dataDir, partner);
  const { origin } = z.object({ origin: z.url() }).parse(JSON.parse(await readFile(hubFile, 'utf8')));
  return async (query, variables) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = answer.parse(await response.json());
    const [error] = errors;
    if (error) throw new Error(error.message);
    return data?.asked;
  };
}

async function printAgreement(partner?: string, named?: string, format = 'text'): Promise<string> {
  const field = Object.entries(formats).find(([name]) => name === format)?.[1];
  if (field === undefined) throw new Error(`The formats are: ${Object.keys(formats).join(', ')}.`);
  const [, id, number] = /^(.+?)(?:\/(\d{1,9}))?$/.exec(named ?? '') ?? [];
  if (id === undefined) throw new Error('Name an agreement, such as agreement:stad-polis/3.');
  const asked = await (await hubAs(partner))(
    `query ($id: ID!, $number: Int) { asked: agreement(id: $id) { version(number: $number) { document: ${field} } } }`,
    { id, number: number === undefined ? null : Number(number) },
  );
  const found = printed.parse(asked);
  if (!found?.version) throw new Error(`There is no ${named} that ${partner} may read.`);
  const { document } = found.version;
  return typeof document === 'string' ? document : document.text;
}

async function printProcessing(partner?: string, organisation?: string): Promise<string> {
  const query = 'query ($of: ID) { asked: processingRegister(organisation: $of) { text } }';
  const asked = await (await hubAs(partner))(query, { of: organisation ?? null });
  return z.object({ text: z.string() }).parse(asked).text;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [what, partner, id] = positionals;
  if (values.help) return console.log(usage);
  if (what === 'agreement') process.stdout.write(await printAgreement(partner, id, values.format));
  else if (what === 'processing-register') process.stdout.write(await printProcessing(partner, id));
  else throw new Error(usage);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
