import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import config, { scalars } from '../codegen.ts';
import { fetchContract } from './contract.ts';

const usage = `Generates types.

  npm run codegen                      the hub's own: resolvers of the subgraphs, documents of the shared queries
  npm run codegen:check                whether those are up to date
  npm run -s codegen -- --partner <partner> [--purpose <code,...>] [--out <file.ts>]
                                       those of a partner's contract, from the running hub

A partner's types know of what its agreements in force reach for the purposes, and of nothing else. Without --purpose:
of what needs none. Without --out they go to standard output. What lapses within 60 days stands at the head.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      partner: { type: 'string' },
      purpose: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { partner, purpose, out } = values;
  if (values.help) {
    process.stdout.write(usage);
  } else if (partner !== undefined) {
    const types = await partnerTypes(partner, purpose ?? '');
    if (out === undefined) process.stdout.write(types);
    else await writeFile(out, types);
  } else if (purpose !== undefined || out !== undefined) {
    throw new Error('--purpose and --out go with --partner.');
  } else {
    const { generate } = await import('@graphql-codegen/cli');
    await generate(config);
  }
}

/** TypeScript types of a partner's contract, with what the contract says at its head. */
async function partnerTypes(partner: string, purposes: string): Promise<string> {
  const contract = await fetchContract(partner, purposes);
  // The generator takes a second to load: a wrong call is told before.
  const { generate } = await import('@graphql-codegen/cli');
  const [head = ''] = contract.split('\n\n', 1);
  const [file] = await generate(
    {
      schema: contract,
      generates: {
        'contract.ts': {
          plugins: ['typescript'],
          config: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: true },
        },
      },
      silent: true,
    },
    false,
  );
  if (file === undefined) throw new Error('No types were generated.');
  return `${head.replace(/^#/gm, '//')}\n${file.content}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
