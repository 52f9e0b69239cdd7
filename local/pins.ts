import type postgres from 'postgres';
import { everyArea } from '../policy/area.ts';
import { endedVersionsOf } from '../subgraphs/city/seed/ended-versions.ts';
import { organisationsOf } from '../subgraphs/city/seed/organisations.ts';
import { demonstrationPartners } from '../subgraphs/city/seed/partners.ts';
import type { DatabaseName } from '../subgraphs/database.ts';
import { sources } from '../subgraphs/foundation/sources.ts';
import type { Geography } from '../subgraphs/geography.ts';
import { keepPins } from '../subgraphs/keep-pins.ts';
import type { HeldPartyKey } from './secrets.ts';

/** The demonstration's keys hold from before its first agreement, since they sign for 2019 too. */
const keysValidFrom = '2019-01-01T00:00:00.000Z';

/**
 * Pins in a subgraph's database what each provider hosted there would pin by its own hand: its and its units' keys, the
 * clients that are its own, what it has withdrawn, and what kind of party everybody is.
 */
export async function pinDemonstration(
  owner: postgres.Sql,
  name: DatabaseName,
  geography: Geography,
  keys: ReadonlyMap<string, HeldPartyKey>,
): Promise<void> {
  const providers = new Set(sources.flatMap(({ host, provider }) => (host === name ? [provider] : [])));
  const organisations = new Map(organisationsOf(geography).map((one) => [one.id, one]));
  const bodyOf = (id: string): string => organisations.get(id)?.unitOf ?? id;
  const pins = keepPins(owner);
  await pins.pin(
    [...keys].flatMap(([party, { keyId, publicJwk }]) => {
      const { kty, crv, x } = publicJwk;
      const jwk = { kty, crv, x };
      const provider = bodyOf(party);
      if (!providers.has(provider)) return [];
      return [
        {
          id: keyId,
          provider,
          party,
          use: 'signature' as const,
          jwk,
          validFrom: keysValidFrom,
          validTo: null,
        },
      ];
    }),
  );
  await pins.addOwn(
    demonstrationPartners.flatMap(({ id, organisation }) => {
      const provider = bodyOf(organisation);
      if (!providers.has(provider)) return [];
      const areas = organisations.get(organisation)?.internalScope ?? [everyArea];
      return (['client', 'partner'] as const).map((kind) => ({ kind, id, provider, organisation, areas }));
    }),
  );
  await pins.withdraw(endedVersionsOf(geography).filter(({ provider }) => providers.has(provider)));
  await pins.addOrganisations([...organisations.values()]);
}
