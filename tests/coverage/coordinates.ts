import { Kind, parse } from 'graphql';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import { definitions } from '../schema/definitions.ts';

const document = parse(committedSupergraphSdl());

/** Every coordinate of the supergraph. */
export const coordinates: ReadonlySet<string> = new Set(
  definitions(document).map(({ coordinate }) => coordinate),
);

/** The values of its enumerations, as `Enum.VALUE`. */
export const enumValues: ReadonlySet<string> = new Set(
  document.definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION
      ? (node.values ?? []).map((value) => `${node.name.value}.${value.name.value}`)
      : [],
  ),
);
