import { Supergraph } from '@apollo/federation-internals';
import { print } from 'graphql';
import { areaTree } from '../../policy/area.ts';
import { readAuthorizationModel, stripAuthorization } from '../../policy/authorization-model.ts';
import { makeRegister, type Register } from '../../policy/register.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import { agreementsOf } from '../../subgraphs/city/seed/agreements.ts';
import { organisationsOf } from '../../subgraphs/city/seed/organisations.ts';
import { clients, demonstrationPartners } from '../../subgraphs/city/seed/partners.ts';
import { products } from '../../subgraphs/city/seed/products.ts';
import { purposes } from '../../subgraphs/city/seed/purposes.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { digestOf } from '../../trust/canonical.ts';
import { signedBy, version } from './world.ts';

const geography = loadGeography();
const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((item) => [item.id, item]));
/** The demonstration's register, as a gateway would hold it. */
export const register: Register = makeRegister({
  version: 1,
  instant: new Date().toISOString(),
  organisations: byId(organisationsOf(geography)),
  partners: byId(demonstrationPartners),
  clients: byId(clients),
  purposes: new Map(purposes.map((purpose) => [purpose.code, purpose])),
  products: byId(products),
  areas: areaTree(geography.areas),
  successions: [],
  versions: agreementsOf(geography).map((seeded) =>
    version(seeded.content, {
      digest: digestOf(seeded.content),
      ...signedBy(...seeded.signedBy),
      events: seeded.events,
    }),
  ),
});
const sdl = committedSupergraphSdl();
/** The hub's rules, and its public schema. */
export const model = readAuthorizationModel(sdl);
export const schema = Supergraph.build(print(stripAuthorization(sdl)))
  .apiSchema()
  .toGraphQLJSSchema();
