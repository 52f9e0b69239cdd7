import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { type SubgraphDefinition, ungovernable } from './composition-rules.ts';
import { subgraphNames, subgraphSdl } from './sdl.ts';

const hubSubgraphs = (): readonly SubgraphDefinition[] =>
  subgraphNames.map((name) => ({ name, typeDefs: parse(subgraphSdl(name)) }));

/**
 * Composes the five subgraphs, or those given, by Apollo Federation. Throws an AggregateError with every composition
 * error, also for what composes and could not be governed (`ungovernable`); `hints` are the composer's remarks on
 * what is legal and perhaps not meant.
 */
export function composeHub(subgraphs: readonly SubgraphDefinition[] = hubSubgraphs()): {
  readonly supergraphSdl: string;
  /** The schema that clients see: without the federation's own names. */
  readonly apiSdl: string;
  readonly hints: readonly string[];
} {
  const refused = ungovernable(subgraphs);
  if (refused.length > 0) throw compositionFailure(refused);
  const result = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.invalid/graphql` })),
  );
  if (result.supergraphSdl === undefined) throw compositionFailure(result.errors ?? []);
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`,
    hints: result.hints.map((hint) => hint.toString()),
  };
}

const compositionFailure = (errors: readonly Error[]): AggregateError =>
  new AggregateError(errors, errors.map((error) => error.message).join('\n\n'));

/** Writes the supergraph and the clients' schema, or with `--check` compares it with the committed one. Returns the exit code. */
function main(check: boolean): number {
  let composed: ReturnType<typeof composeHub>;
  try {
    composed = composeHub();
  } catch (error) {
    console.error(
      `The subgraphs do not compose:\n\n${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
  if (!check) for (const hint of composed.hints) console.error(hint);
  const files = [
    { url: new URL('supergraph.graphql', import.meta.url), text: composed.supergraphSdl },
    { url: new URL('../clients/api.generated.graphql', import.meta.url), text: composed.apiSdl },
  ];
  if (!check) {
    for (const { url, text } of files) writeFileSync(url, text);
    return 0;
  }
  const drifted = files.filter(({ url, text }) => !existsSync(url) || readFileSync(url, 'utf8') !== text);
  for (const { url } of drifted) {
    console.error(
      `${url.pathname.split('/').slice(-2).join('/')} is not what the subgraphs compose to: npm run supergraph`,
    );
  }
  return drifted.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.includes('--check'));
