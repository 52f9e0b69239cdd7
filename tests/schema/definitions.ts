import { type ASTNode, type DocumentNode, visit } from 'graphql';

/** One thing that a schema defines and that has a name of its own. */
export type Definition = {
  /** Its schema coordinate: `Type`, `Type.field`, `Type.field(argument:)` or `Enum.VALUE`. */
  readonly coordinate: string;
  readonly name: string;
  readonly description: string;
  /** Names of its directives. */
  readonly directives: readonly string[];
};

type Named = ASTNode & {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly directives?: readonly { readonly name: { readonly value: string } }[];
};

/** Every type, field, argument, enum value, input field and directive argument that the document defines. */
export function definitions(document: DocumentNode): readonly Definition[] {
  const found: Definition[] = [];
  const path: string[] = [];
  const enter = (node: Named) => {
    path.push(node.name.value);
    const [type, member, argument] = path;
    found.push({
      coordinate: `${type}${member ? `.${member}` : ''}${argument ? `(${argument}:)` : ''}`,
      name: node.name.value,
      description: node.description?.value ?? '',
      directives: (node.directives ?? []).map((directive) => directive.name.value),
    });
  };
  const leave = () => {
    path.pop();
  };
  const named = { enter, leave };
  visit(document, {
    ScalarTypeDefinition: named,
    ObjectTypeDefinition: named,
    InterfaceTypeDefinition: named,
    UnionTypeDefinition: named,
    EnumTypeDefinition: named,
    InputObjectTypeDefinition: named,
    ObjectTypeExtension: named,
    InterfaceTypeExtension: named,
    EnumTypeExtension: named,
    InputObjectTypeExtension: named,
    DirectiveDefinition: named,
    FieldDefinition: named,
    InputValueDefinition: named,
    EnumValueDefinition: named,
  });
  return found;
}
