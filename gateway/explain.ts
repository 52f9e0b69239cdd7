import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import * as z from 'zod';
import type { AuthorizationModel } from '../policy/authorization-model.ts';
import type { Operation } from '../policy/coordinates.ts';
import { type Explanation, explain, type Viewpoint } from '../policy/explain.ts';
import { ExplanationTooLarge, type RowRules } from '../policy/explain-rows.ts';
import { legalBody, type Register } from '../policy/register.ts';
import { type ErrorCode, errorCatalogue, hubError } from '../schema/errors.ts';
import type { ScopeClaims } from '../trust/scope-assertion.ts';
import { refuseOversized } from './document-text.ts';
import { Refused } from './refused.ts';
import { coerceVariables, refuseNullConditions } from './request/authorize.ts';
import { type Limits, limitsRule } from './request/limits.ts';
import { reservedAliasesRule } from './request/reserved-aliases.ts';
import { wellFormedValuesRule } from './well-formed.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** What the hub's own subgraph asks to have explained. `instant`: ISO 8601 in UTC, in milliseconds. */
export const explainQuestion = z.strictObject({
  document: z.string(),
  operationName: z.string().nullable(),
  /** A JSON object as text. */
  variables: z.string().nullable(),
  partner: z.string().nullable(),
  purpose: z.string().nullable(),
  instant: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  areaTimes: z.record(
    z.string(),
    z.strictObject({ validFrom: day, validTo: day.nullable(), successors: z.array(z.string()) }),
  ),
});

/** What an explainer is asked. */
export type ExplainQuestion = z.infer<typeof explainQuestion>;

/** Explains an operation to somebody. Throws errors of the catalogue, by `hubError`. */
export type Explainer = (register: Register, asked: ExplainQuestion, claims: ScopeClaims) => Explanation;

type ExplainerParts = {
  readonly supergraphSdl: string;
  readonly schema: GraphQLSchema;
  readonly model: AuthorizationModel;
  readonly limits: Limits;
  readonly maxTokens: number;
};

/** Rows that are filtered as they are read, by the type that a field answers. */
const filtered: RowRules['filtered'] = new Map([
  ['CollaborationAgreement', 'city.agreements'],
  ['CollaborationAgreementConnection', 'city.agreements'],
  ['AccessLogConnection', 'hub.access-log'],
  ['GoverningDocument', 'city.internal-documents'],
  ['SafetyActivityConnection', 'city.safety-activities'],
  ['CollaborationProcess', 'city.collaboration-process'],
  ['CollaborationProcessConnection', 'city.collaboration-process'],
  ['Measure', 'city.collaboration-process'],
  ['ObstacleConnection', 'city.collaboration-process'],
  ['Forum', 'city.forums'],
  ['ForumConnection', 'city.forums'],
  ['CityPicture', 'city.situational-pictures'],
  ['CityPictureConnection', 'city.situational-pictures'],
  ['PolicePicture', 'police.situational-pictures'],
  ['PolicePictureConnection', 'police.situational-pictures'],
  ['RegionPicture', 'region.situational-pictures'],
  ['RegionPictureConnection', 'region.situational-pictures'],
  ['CivilSocietyPicture', 'civil.situational-pictures'],
  ['CivilSocietyPictureConnection', 'civil.situational-pictures'],
]);

/** An explainer over a supergraph. The operation that it is given is held to the limits of any operation. */
export function createExplainer(parts: ExplainerParts): Explainer {
  const rules = { filtered, indicatorHosts: indicatorHostsOf(parts.supergraphSdl) };
  return (register, asked, claims) => {
    const { instant, areaTimes } = asked;
    const viewpoint = viewpointOf(register, asked.partner, claims);
    const purpose = asked.purpose ?? claims.purpose;
    if (purpose !== null && !register.purposes.has(purpose)) {
      throw hubError(
        'ARGUMENT_INVALID',
        'The purpose is not a code of the register. `purposes` lists the codes.',
      );
    }
    const operation = readOperation(asked, parts);
    try {
      return explain(register, operation, {
        asking: { partner: asked.partner ?? claims.partner, purpose, instant },
        now: claims.instant,
        viewpoint,
        rules,
        areaTimes: new Map(Object.entries(areaTimes)),
      });
    } catch (error) {
      if (error instanceof ExplanationTooLarge) {
        throw notExplained([
          { code: 'OPERATION_TOO_LARGE', message: 'Explain fewer indicators, areas or months at a time.' },
        ]);
      }
      throw error;
    }
  };
}

/**
 * Partners explain themselves. Providers, and those of their units whose own data is not narrowed, explain anyone. To
 * all others an unknown partner and a known one look alike.
 */
function viewpointOf(register: Register, partner: string | null, claims: ScopeClaims): Viewpoint {
  if (partner === null || partner === claims.partner) return { kind: 'self' };
  const organisation = register.organisations.get(claims.organisation);
  const provider = legalBody(register, claims.organisation);
  const provides = [...register.products.values()].some(({ providers }) => providers.includes(provider));
  const speaks = organisation !== undefined && organisation.internalScope === null;
  if (!provides || !speaks || !register.partners.has(partner)) throw hubError('PARTNER_NOT_EXPLAINED');
  return { kind: 'provider', provider, organisation: organisation.id };
}

/** `locations`: where in the document it is, lines and columns from 1; absent where it is no place of it. */
type Problem = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly locations?: GraphQLError['locations'];
};

const notExplained = (errors: readonly Problem[]): GraphQLError =>
  hubError('OPERATION_NOT_EXPLAINED', undefined, { errors });

/** Parses, validates and measures an operation as Apollo Server does with those that are asked. */
function readOperation(
  { document: text, operationName, variables }: ExplainQuestion,
  { schema, model, limits, maxTokens }: ExplainerParts,
): Operation {
  const document = parsed(text, maxTokens);
  const rules = [...specifiedRules, limitsRule(limits), reservedAliasesRule, wellFormedValuesRule];
  const errors = validate(schema, document, rules, { maxErrors: 20 });
  if (errors.length > 0) {
    throw notExplained(
      errors.map(({ message, extensions, locations }) => ({
        locations,
        code: typeof extensions.limit === 'string' ? 'OPERATION_TOO_LARGE' : 'GRAPHQL_VALIDATION_FAILED',
        // What graphql suggests is of the whole schema, beyond the partner's contract.
        message: message.replace(/ ?Did you mean .*\?$/s, ''),
      })),
    );
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) throw notExplained([problem('OPERATION_RESOLUTION_FAILURE')]);
  if (operation.operation === 'subscription') throw notExplained([problem('OPERATION_NOT_SUPPORTED')]);
  try {
    const coerced = coerceVariables(schema, operation, variablesOf(variables));
    refuseNullConditions(document, coerced);
    return { schema, model, document, operation, variables: coerced };
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== 'BAD_USER_INPUT') throw error;
    throw notExplained([{ code: 'BAD_USER_INPUT', message: error.message }]);
  }
}

const problem = (code: ErrorCode): Problem => ({ code, message: errorCatalogue[code].meaning });

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    refuseOversized(text);
    // With places, so that whoever pasted it is told where it is wrong.
    return parse(text, { maxTokens });
  } catch (error) {
    if (error instanceof Refused) throw notExplained([problem(error.code)]);
    if (error instanceof GraphQLError)
      throw notExplained([
        { code: 'GRAPHQL_PARSE_FAILED', message: error.message, locations: error.locations },
      ]);
    throw error;
  }
}

function variablesOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (isRecord(value)) return value;
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw notExplained([
    { code: 'BAD_USER_INPUT', message: 'Give the variables as the text of a JSON object.' },
  ]);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The subgraph that answers `observations`, by the object types that have it: from the supergraph's join directives. */
function indicatorHostsOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  type Directives = readonly { readonly name: { readonly value: string }; readonly arguments?: Arguments }[];
  type Arguments = readonly { readonly name: { readonly value: string }; readonly value: object }[];
  const argument = (directives: Directives | undefined, directive: string, name: string) =>
    (directives ?? []).flatMap(({ name: used, arguments: given }) => {
      const value = used.value === directive && given?.find((one) => one.name.value === name)?.value;
      return value && 'value' in value ? String(value.value) : [];
    });
  const graphs = new Map<string, string>();
  const hosts = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph') {
      for (const { name, directives } of definition.values ?? []) {
        graphs.set(name.value, argument(directives, 'join__graph', 'name')[0] ?? '');
      }
    }
  }
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const field = definition.fields?.find(({ name }) => name.value === 'observations');
    if (!field) continue;
    const [graph] = [
      ...argument(field.directives, 'join__field', 'graph'),
      ...argument(definition.directives, 'join__type', 'graph'),
    ];
    const host = graph && graphs.get(graph);
    if (host) hosts.set(definition.name.value, host);
  }
  return hosts;
}
