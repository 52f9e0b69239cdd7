import { Kind, parse, type TypeNode } from 'graphql';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import { definitions } from '../schema/definitions.ts';

const document = parse(committedSupergraphSdl());

/** Every coordinate of the supergraph. */
export const coordinates: ReadonlySet<string> = new Set(
  definitions(document).map(({ coordinate }) => coordinate),
);

const enums: ReadonlySet<string> = new Set(
  document.definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [])),
);

const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);

/** The fields that have values of an enumeration, as `Type.field`; by the enumeration's name. */
export const fieldsByEnum: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...enums].map((name) => [
    name,
    new Set(
      document.definitions.flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION
          ? (node.fields ?? [])
              .filter(({ type }) => named(type) === name)
              .map((field) => `${node.name.value}.${field.name.value}`)
          : [],
      ),
    ),
  ]),
);
