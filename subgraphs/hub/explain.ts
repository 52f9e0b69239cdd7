import type { Explanation, FieldExplanation, ProductExplanation } from '../../policy/explain.ts';
import type { AreaTimes } from '../../policy/explain-rows.ts';
import { monthOf } from '../../policy/period.ts';
import { hubError } from '../../schema/errors.ts';
import { instantOf } from '../day.ts';
import type { Reference } from '../reference.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { askGateway } from './ask-gateway.ts';
import { blockedSentence, fieldSentence, productSentence, rowSentence } from './explanation-sentence.ts';
import { areaName, grantOf } from './grants.ts';
import type { QueryExplainArgs, QueryResolvers } from './resolvers.generated.ts';

/** In one request, over all its aliases: each costs the gateway about as much as an operation. */
const mostAtOnce = 4;

/** The resolver of `explain`: the gateway, which alone has the register in memory, works out what is told here. */
export function explainResolver(gatewayUrl: string) {
  return (async (_source: unknown, args: QueryExplainArgs, context: SubgraphContext) => {
    const explanation = await context
      .loader<QueryExplainArgs, Explanation>(
        'explain',
        (keys) =>
          Promise.all(
            keys.map((key, at) =>
              at < mostAtOnce
                ? explained(gatewayUrl, key, context).catch((error: Error) => error)
                : hubError('ARGUMENT_INVALID', `Ask for at most ${mostAtOnce} explanations at a time.`),
            ),
          ),
        (key) => JSON.stringify(key),
      )
      .load(args);
    note(explanation, context);
    return told(explanation, context);
  }) satisfies QueryResolvers['explain'];
}

async function explained(
  gatewayUrl: string,
  { document, operationName, variables, purpose, partner, at }: QueryExplainArgs,
  { assertion, claims, reference }: SubgraphContext,
): Promise<Explanation> {
  return askGateway(gatewayUrl, '/explain', assertion, {
    document,
    operationName: operationName ?? null,
    variables: variables ?? null,
    partner: partner ?? null,
    purpose: purpose ?? null,
    instant: instantOf(at, claims.instant),
    areaTimes: areaTimesOf(reference),
  });
}

/** The first month that the hub can have figures of. */
const firstDay = `${monthOf(0)}-01`;

/** The areas that were not valid throughout: the register of agreements does not have their times. */
function areaTimesOf({ areas }: Reference): Readonly<Record<string, AreaTimes>> {
  return Object.fromEntries(
    [...areas.values()]
      .filter((area) => area.validTo !== null || area.validFrom > firstDay)
      .map(({ id, validFrom, validTo, successors }) => [id, { validFrom, validTo, successors }]),
  );
}

/** The log tells of which of its products a provider had another partner explained. */
function note({ partner, products }: Explanation, { claims, read }: SubgraphContext): void {
  if (partner === claims.partner) return;
  for (const { product, answer } of products) {
    if (answer !== 'NOT_YOURS') read(product, claims.legalBody, 0);
  }
}

function told(explanation: Explanation, { claims, reference }: SubgraphContext) {
  const { partner, organisation, purpose, instant, fields } = explanation;
  const products = new Map(
    explanation.products.map((product) => [product.product, productOf(product, reference)]),
  );
  const own = partner === claims.partner;
  return {
    partner,
    organisation: { id: organisation },
    purpose: purpose === null ? null : { code: purpose },
    purposePermitted: purpose === null || !own ? null : claims.purposesPermitted.includes(purpose),
    instant,
    fields: fields.map((field) => ({
      coordinate: field.coordinate,
      paths: field.paths.map(dotted),
      decision: field.verdict,
      requires: field.requires,
      missing: field.missing,
      products: productsOf(field).flatMap((product) => products.get(product) ?? []),
      rows: field.rows.map((row) => ({
        path: dotted(row.path),
        indicator: row.indicator,
        product: row.product === null ? null : { id: row.product },
        decision: row.verdict,
        code: row.code,
        uncovered: row.uncovered,
        sentence: rowSentence(row),
      })),
      sentence: fieldSentence(field),
    })),
    products: [...products.values()],
  };
}

const dotted = (path: readonly string[]): string => path.join('.');

const productsOf = ({ requires, rows }: FieldExplanation): readonly string[] => [
  ...new Set([...requires.flat(), ...rows.flatMap(({ product }) => product ?? [])]),
];

function productOf(explained: ProductExplanation, reference: Reference) {
  const { product, answer, grants, reasons, blocked, amendable } = explained;
  return {
    product: { id: product },
    answer,
    grants: grants.map((grant) => grantOf(grant, reference)),
    reasons,
    blocked: blocked.map((clause) => ({
      agreement: { id: clause.agreement },
      clause: clause.clause,
      title: clause.title,
      provider: { id: clause.provider },
      obstacles: clause.obstacles.map((obstacle) => ({
        ...obstacle,
        parties: obstacle.parties.map((id) => ({ id })),
        purposes: obstacle.purposes.map((code) => ({ code })),
      })),
      sentence: blockedSentence(clause, product, (area) => areaName(area, reference)),
    })),
    amendable: amendable.map(({ agreement, title }) => ({ agreement: { id: agreement }, title })),
    sentence: productSentence(explained),
  };
}
