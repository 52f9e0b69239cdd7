import { writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import { committedSupergraphSdl, subgraphNames, subgraphSdl } from './sdl.ts';

/**
 * The `@requires` selections of a subgraph that hold arguments, as `Type.field`. They compose, and the gateway's
 * planner answers them wrongly, so composeHub refuses them.
 */
export function argumentsInRequires(subgraph: DocumentNode): readonly string[] {
  const found: string[] = [];
  let type = '';
  const enterType = (node: { readonly name: { readonly value: string } }) => {
    type = node.name.value;
  };
  visit(subgraph, {
    ObjectTypeDefinition: enterType,
    ObjectTypeExtension: enterType,
    FieldDefinition: (field) => {
      for (const directive of field.directives ?? []) {
        const selection = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
        if (directive.name.value !== 'requires' || selection?.kind !== Kind.STRING) continue;
        visit(parse(`{ ${selection.value} }`), {
          Argument: () => {
            found.push(`${type}.${field.name.value}`);
          },
        });
      }
    },
  });
  return found;
}

/**
 * Composes the five subgraphs by Apollo Federation. Throws an AggregateError with every composition error; `hints`
 * are the composer's remarks on what is legal and perhaps not meant.
 */
export function composeHub(): { readonly supergraphSdl: string; readonly hints: readonly string[] } {
  const subgraphs = subgraphNames.map((name) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(subgraphSdl(name)),
  }));
  const refused = subgraphs.flatMap(({ name, typeDefs }) =>
    argumentsInRequires(typeDefs).map((field) => new Error(`[${name}] ${field}: arguments inside @requires`)),
  );
  if (refused.length > 0) throw compositionFailure(refused);
  const result = composeServices(subgraphs);
  if (result.supergraphSdl === undefined) throw compositionFailure(result.errors ?? []);
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    hints: result.hints.map((hint) => hint.toString()),
  };
}

const compositionFailure = (errors: readonly Error[]): AggregateError =>
  new AggregateError(errors, errors.map((error) => error.message).join('\n\n'));

/** Writes the supergraph, or with `--check` compares it with the committed one. Returns the exit code. */
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
  for (const hint of composed.hints) console.error(hint);
  if (!check) {
    writeFileSync(new URL('supergraph.graphql', import.meta.url), composed.supergraphSdl);
    return 0;
  }
  if (committedSupergraphSdl() === composed.supergraphSdl) return 0;
  console.error('schema/supergraph.graphql is not what the subgraphs compose to: run node schema/compose.ts');
  return 1;
}

if (import.meta.main) process.exitCode = main(process.argv.includes('--check'));
