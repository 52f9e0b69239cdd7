import { type LiveDataLink, liveDataLinks } from '../trust/data-links.ts';
import { type SigningKey, signDataLinksToken } from '../trust/scope-assertion.ts';
import { follow } from './follow.ts';

/** What following the data links rests on. */
export type DataLinkSettings = {
  /** The hub's own subgraph, without a path. */
  readonly origin: string;
  readonly issuer: string;
  readonly signer: SigningKey;
  /** How long nothing may be heard before no link is taken, milliseconds. */
  readonly staleness: number;
  readonly report: (error: unknown) => void;
};

/** The data links as a gateway holds them. */
export type DataLinkView = AsyncDisposable & {
  /** The one of that id, where it may be used now: not revoked, not at its end, and heard of lately. */
  find(id: string): LiveDataLink | undefined;
};

/** Twice in the second within which one that is revoked must not be taken. */
const every = 500;
const timeout = 1_000;

/** Follows the data links of the hub's own subgraph. */
export function followDataLinks({
  origin,
  issuer,
  signer,
  staleness,
  report,
}: DataLinkSettings): DataLinkView {
  let links: ReadonlyMap<string, LiveDataLink> = new Map();
  const following = follow({
    url: `${origin}/data-links`,
    token: () => signDataLinksToken(issuer, signer),
    every,
    timeout,
    take(answer) {
      links = new Map(liveDataLinks.parse(answer).map((link) => [link.id, link]));
    },
    what: 'its data links',
    report,
  });
  return {
    find(id) {
      const now = Date.now();
      if (now - following.heard() > staleness) return undefined;
      const link = links.get(id);
      return link && now < Date.parse(link.expires) ? link : undefined;
    },
    [Symbol.asyncDispose]: () => following[Symbol.asyncDispose](),
  };
}
