import { type Dispatcher, request } from 'undici';
import * as z from 'zod';
import { changeName } from '../policy/agreement-changes.ts';
import type { Register } from '../policy/register.ts';
import { scopeFor } from '../policy/scope.ts';
import { namesOf } from '../policy/succession.ts';
import { hubError } from '../schema/errors.ts';
import { type AgreementFeed, type AgreementFeedQuestion, agreementFeed } from '../trust/agreement-feed.ts';
import {
  type ScopeClaims,
  type SigningKey,
  signRegisterToken,
  signVintagesToken,
} from '../trust/scope-assertion.ts';
import { type VintageHistory, vintageHistory } from '../trust/vintages.ts';
import { type FeedCursor, type FeedPosition, printCursor, readCursor } from './feed-cursor.ts';

/** What the hub's own subgraph asks to be told. */
export const feedQuestion = z.strictObject({
  cursor: z.string().nullable(),
  first: z.number().int().min(1).max(500),
});

/** Something that concerns the reader: a publication of figures, or a change of an agreement. */
export type FeedChange =
  | ({ readonly source: 'vintage'; readonly at: string } & VintageHistory['vintages'][number])
  | ({ readonly source: 'agreement' } & AgreementFeed['changes'][number]);

/** A page of the feed. `unavailable`: subgraphs that did not answer; their changes come later, to the same cursor. */
export type FeedPage = {
  readonly cursor: string;
  readonly more: boolean;
  readonly unavailable: readonly string[];
  readonly changes: readonly FeedChange[];
};

/** Tells what has changed. Throws CURSOR_INVALID and AGREEMENTS_UNAVAILABLE, by `hubError`. */
export type Feed = (
  register: Register,
  asked: z.infer<typeof feedQuestion>,
  claims: ScopeClaims,
) => Promise<FeedPage>;

export type FeedParts = {
  /** GraphQL addresses of the subgraphs that publish statistics, by name; the city's keeps the register too. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly issuer: string;
  readonly signer: SigningKey;
  readonly gateway: string;
  readonly dispatcher?: Dispatcher;
  readonly report: (error: unknown) => void;
};

/** A reader without a cursor is told of these days. */
const firstDays = 30;
/** How long each source may take, milliseconds: the hub's subgraph waits no longer than 2 s for all. */
const timeout = 1_200;

/**
 * The feed: each source has a position of its own, read in the order in which its changes were committed, so that nothing
 * is lost and nothing told twice, whatever is under way. Between the pages of one reading its end stands still.
 */
export function createFeed(parts: FeedParts): Feed {
  return async (register, { cursor: given, first }, claims) => {
    const started = given === null ? begin(parts) : readCursor(given);
    if (!started) throw hubError('CURSOR_INVALID');
    const upTo = started.reading?.upTo ?? null;
    const [agreements, ...histories] = await Promise.all([
      askAgreements(parts, {
        names: namesOfReader(register, claims),
        after: started.after.agreements,
        upTo: upTo?.agreements ?? null,
        begin: started.begin,
      }),
      ...[...parts.subgraphs].map(([name, url]) => readVintages(parts, name, url, started)),
    ]);
    const scope = productsOf(register, claims);
    const changes = [
      ...agreements.changes.map((change): FeedChange => ({ source: 'agreement', ...change })),
      ...histories
        .flatMap(({ vintages }) => vintages)
        .filter(({ product }) => scope.has(product))
        .map((vintage): FeedChange => ({ source: 'vintage', at: vintage.publishedAt, ...vintage })),
    ];
    const position = {
      agreements: agreements.position,
      vintages: Object.fromEntries(histories.map(({ name, position }) => [name, position])),
    };
    const unavailable = histories.filter(({ silent }) => silent).map(({ name }) => name);
    return pageOf(started, position, changes, first, unavailable);
  };
}

type Read = {
  readonly name: string;
  /** How far the reader has come with what was read. */
  readonly position: number | null;
  readonly vintages: VintageHistory['vintages'];
  readonly silent: boolean;
};

/**
 * A subgraph's publications after the reader's position. One that does not answer keeps its position, and is read the
 * next time; in the middle of a reading that it is part of, the page has to be asked for again.
 */
async function readVintages(
  parts: FeedParts,
  name: string,
  url: string,
  { begin, after, reading }: FeedCursor,
): Promise<Read> {
  const position = after.vintages[name] ?? null;
  const upTo = reading && (reading.upTo.vintages[name] ?? null);
  const silent = { name, position, vintages: [], silent: true };
  if (reading && upTo === position) return { ...silent, silent: false };
  const history = await askVintages(parts, name, url, position ?? 0, upTo);
  if (!history && reading) throw hubError('SUBGRAPH_UNAVAILABLE', undefined, { subgraph: name });
  if (!history) return silent;
  // A database that was put back to an earlier state numbers other publications alike.
  if (history.last < (upTo ?? position ?? 0)) throw hubError('CURSOR_INVALID');
  return {
    name,
    position: upTo ?? history.last,
    vintages: history.vintages.filter(({ publishedAt }) => position !== null || publishedAt >= begin),
    silent: false,
  };
}

function begin({ subgraphs }: FeedParts): FeedCursor {
  return {
    v: 1,
    begin: new Date(Date.now() - firstDays * 24 * 60 * 60 * 1_000).toISOString(),
    after: {
      agreements: null,
      vintages: Object.fromEntries([...subgraphs.keys()].map((name) => [name, null])),
    },
    reading: null,
  };
}

/** Sorted by when it came to be known; of the same instant by name, so that each has one place. */
const placeOf = (change: FeedChange): string =>
  change.source === 'agreement'
    ? `${change.at} ${changeName(change)}`
    : `${change.at} ${change.product} ${change.indicator} ${change.no}`;

function pageOf(
  { begin: since, after, reading }: FeedCursor,
  position: FeedPosition,
  changes: readonly FeedChange[],
  first: number,
  unavailable: readonly string[],
): FeedPage {
  const placed = changes
    .map((change) => ({ place: placeOf(change), change }))
    .filter(({ place }) => reading === null || place > reading.last)
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const page = placed.slice(0, first);
  const last = page.at(-1)?.place;
  const more = placed.length > page.length && last !== undefined;
  return {
    cursor: printCursor({
      v: 1,
      begin: since,
      ...(more ? { after, reading: { upTo: position, last } } : { after: position, reading: null }),
    }),
    more,
    unavailable,
    changes: page.map(({ change }) => change),
  };
}

/** Whom an agreement may name for the reader to read it: its organisation, its authority, and those that they succeeded. */
function namesOfReader(register: Register, { organisation, legalBody, instant }: ScopeClaims): string[] {
  return [
    ...new Set([organisation, legalBody].flatMap((name) => namesOf(register.successions, name, instant))),
  ];
}

/** The data products that the reader may read for any purpose that it may state, or for none. */
function productsOf(register: Register, claims: ScopeClaims): ReadonlySet<string> {
  const { partner, instant, purposesPermitted } = claims;
  return new Set(
    [null, ...purposesPermitted].flatMap((purpose) =>
      scopeFor(register, { partner, purpose, instant }).grants.map(({ product }) => product),
    ),
  );
}

async function askAgreements(parts: FeedParts, question: AgreementFeedQuestion): Promise<AgreementFeed> {
  const { subgraphs, issuer, signer, gateway, dispatcher } = parts;
  const answered = await request(new URL('/register/changes', subgraphs.get('city')), {
    method: 'POST',
    ...(dispatcher ? { dispatcher } : {}),
    signal: AbortSignal.timeout(timeout),
    headers: { authorization: `Bearer ${await signRegisterToken(issuer, signer, gateway)}` },
    body: JSON.stringify(question),
  }).catch((cause: unknown) => {
    throw hubError('AGREEMENTS_UNAVAILABLE', undefined, {}, cause);
  });
  if (answered.statusCode === 200) return agreementFeed.parse(await answered.body.json());
  const text = await answered.body.text();
  throw hubError(text.includes('CURSOR_INVALID') ? 'CURSOR_INVALID' : 'AGREEMENTS_UNAVAILABLE');
}

/** A subgraph's publications; undefined where it does not answer. */
async function askVintages(
  { issuer, signer, dispatcher, report }: FeedParts,
  name: string,
  url: string,
  since: number,
  upTo: number | null,
): Promise<VintageHistory | undefined> {
  try {
    const address = new URL(`/vintages/history?since=${since}`, url);
    if (upTo !== null) address.searchParams.set('upto', String(upTo));
    const { statusCode, body } = await request(address, {
      ...(dispatcher ? { dispatcher } : {}),
      signal: AbortSignal.timeout(timeout),
      headers: { authorization: `Bearer ${await signVintagesToken(name, issuer, signer)}` },
    });
    if (statusCode === 200) return vintageHistory.parse(await body.json());
    await body.dump();
    throw new Error(`Subgraph ${name} answered for its vintages: ${statusCode}.`);
  } catch (error) {
    report(error);
    return undefined;
  }
}
