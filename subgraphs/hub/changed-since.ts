import { hubError } from '../../schema/errors.ts';
import type { AgreementFeed } from '../../trust/agreement-feed.ts';
import type { VintageHistory } from '../../trust/vintages.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { askGateway } from './ask-gateway.ts';
import type { ChangeKind, QueryResolvers } from './resolvers.generated.ts';

/** A page of the feed as the gateway tells it. */
type FeedPage = {
  readonly cursor: string;
  readonly more: boolean;
  readonly unavailable: readonly string[];
  readonly changes: readonly (
    | ({ readonly source: 'vintage'; readonly at: string } & VintageHistory['vintages'][number])
    | ({ readonly source: 'agreement' } & AgreementFeed['changes'][number])
  )[];
};

type Asked = { readonly cursor?: string | null | undefined; readonly first: number };

const most = 500;
/** In one request, over all its aliases: each asks every subgraph. */
const mostAtOnce = 2;

/** The resolver of `changedSince`: the gateway asks the sources, and tells what the reader's agreements let it be told. */
export function changedSinceResolver(gatewayUrl: string) {
  return (async (_source: unknown, { cursor, first }: Asked, context: SubgraphContext) => {
    if (first < 1 || first > most) throw hubError('ARGUMENT_INVALID', `Ask for from 1 to ${most} at a time.`);
    const page = await context
      .loader<{ cursor: string | null; first: number }, FeedPage>(
        'changed-since',
        (keys) =>
          Promise.all(
            keys.map((key, at) =>
              at < mostAtOnce
                ? askGateway<FeedPage>(gatewayUrl, '/feed', context.assertion, key).catch(
                    (error: Error) => error,
                  )
                : hubError('ARGUMENT_INVALID', `Read the feed at most ${mostAtOnce} times in one request.`),
            ),
          ),
        (key) => JSON.stringify(key),
      )
      .load({ cursor: cursor ?? null, first });
    const agreements = page.changes.filter(({ source }) => source === 'agreement').length;
    if (agreements > 0) context.read('city.agreements', 'org:kommunstyrelsen', agreements);
    return { ...page, changes: page.changes.map(changeOf) };
  }) satisfies QueryResolvers['changedSince'];
}

const kinds: Readonly<Record<AgreementFeed['changes'][number]['kind'], ChangeKind>> = {
  proposed: 'AGREEMENT_PROPOSED',
  signed: 'AGREEMENT_SIGNED',
  'in-force': 'AGREEMENT_IN_FORCE',
  suspended: 'AGREEMENT_SUSPENDED',
  resumed: 'AGREEMENT_RESUMED',
  ended: 'AGREEMENT_ENDED',
  superseded: 'AGREEMENT_SUPERSEDED',
  withdrawn: 'AGREEMENT_WITHDRAWN',
  expired: 'AGREEMENT_EXPIRED',
};

function changeOf(change: FeedPage['changes'][number]) {
  if (change.source === 'vintage') {
    const { at, indicator, product, label, firstMonth, lastMonth } = change;
    const kind: ChangeKind = change.kind === 'first' ? 'VINTAGE_PUBLISHED' : 'VINTAGE_REVISED';
    return { at, kind, indicator, product: { id: product }, vintage: label, firstMonth, lastMonth };
  }
  const { at, agreement, number, digest, party, from } = change;
  return {
    at,
    kind: kinds[change.kind],
    agreement: { id: agreement },
    version: number,
    digest,
    party: party === null ? null : { id: party },
    countsFrom: from,
  };
}
