import {
  type ASTNode,
  GraphQLError,
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

const deepestValue = 16;

/**
 * Whether a coerced variable can be passed on: its texts hold no NUL, which PostgreSQL cannot store, and no half of
 * a surrogate pair, which UTF-8 and canonical JSON do not have; and it does not nest without end.
 */
export function isWellFormed(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (value === null || typeof value !== 'object') return true;
  return depth < deepestValue && Object.values(value).every((item) => isWellFormed(item, depth + 1));
}

/** The same for what stands in the document itself; and a Date, DateTime or Month can only be a text. */
export const wellFormedValuesRule: ValidationRule = (context) => {
  const text = (node: ASTNode) => {
    if (expectsText(context)) report(context, node, 'Write dates, instants and months as strings.');
  };
  return {
    StringValue(node) {
      if (!isWellFormed(node.value)) report(context, node, 'A string holds what is no character.');
    },
    IntValue: text,
    FloatValue: text,
    BooleanValue: text,
    EnumValue: text,
    ObjectValue: text,
  };
};

function expectsText(context: ValidationContext): boolean {
  const type = getNamedType(context.getInputType());
  return isScalarType(type) && !isSpecifiedScalarType(type);
}

const report = (context: ValidationContext, node: ASTNode, message: string): void =>
  context.reportError(new GraphQLError(message, { nodes: [node] }));
