import type { Clause, LifecycleEvent, RegisteredVersion } from '../../policy/agreement.ts';
import type { PartyKind } from '../../policy/organisation.ts';
import type { DataProduct } from '../../policy/product.ts';
import type { Register } from '../../policy/register.ts';
import type { World } from './reference.ts';
import { clause, nodes, organisations, parties, register, signedBy, version } from './world.ts';

const partyKinds: readonly PartyKind[] = ['authority', 'law-enforcement', 'municipal', 'association'];

/** A register as both evaluators know it: compiled, and as plain lists. */
export type RandomRegister = { readonly register: Register; readonly world: World };

/** A question to it. */
export type RandomQuestion = {
  readonly partner: string;
  readonly purpose: string | null;
  readonly instant: string;
};

const ids = organisations.map(({ id }) => id);
const partnersOf = Object.fromEntries(
  [...register([]).partners.values()].map(({ id, organisation }) => [id, organisation]),
);
const days = ['2023-12-31', '2024-01-01', '2024-03-01', '2024-06-15', '2024-06-16', '2024-12-31'];
const hours = ['00:00:00.000', '08:00:00.000', '23:59:59.999'];
const kinds: readonly LifecycleEvent['kind'][] = ['suspended', 'resumed', 'resumed', 'ended', 'superseded'];
const sensitivities: readonly DataProduct['sensitivity'][] = ['aggregated', 'shared', 'protected', 'open'];

/** Random registers and questions from a source of numbers: mostly what holds, so that each condition fails alone. */
export function randomRegisters(next: () => number) {
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new TypeError('an empty list');
    return found;
  };
  const some = <T>(list: readonly T[], share: number): readonly T[] => list.filter(() => next() < share);
  const mostly = <T>(usual: T, other: () => T): T => (next() < 0.9 ? usual : other());
  const instant = () => `${pick(days)}T${pick(hours)}Z`;

  const randomClause = (products: readonly DataProduct[], id: string): Clause => {
    const product = pick(products);
    return clause({
      id,
      product: mostly(product.id, () => 'x'),
      provider: mostly(pick(product.providers), () => pick(ids)),
      recipients: some(ids, 0.5),
      purposes: mostly(['lagesbild'], () => some(['lagesbild', 'uppfoljning'], 0.5)),
      areas: mostly(['sthlm:sdo:jarva'], () => some(['*', ...nodes.map((node) => node.id)], 0.2)),
      from: mostly('2020-01', () => pick(['2019-01', '2021-01'])),
      to: mostly<string | null>(null, () => pick(['2024-12', '2025-12'])),
      finestLevel: mostly<Clause['finestLevel']>('CITY_DISTRICT', () =>
        pick(['CITY', 'LOCAL_POLICE_AREA', 'BASE_AREA']),
      ),
      disclosure: mostly<Clause['disclosure']>('protected', () => 'exact'),
      legalBasis: mostly([{ from: '2009-01-01', to: null }], () =>
        some([0, 1], 0.6).map(() => ({ from: pick(days), to: next() < 0.5 ? null : pick(days) })),
      ).map((dates) => ({
        law: 'L',
        chapter: null,
        section: '1',
        direction: '',
        discloser: mostly<PartyKind>('anyone', () => pick(partyKinds)),
        receiver: mostly<PartyKind>('anyone', () => pick(partyKinds)),
        ...dates,
      })),
      secrecyAssessment:
        next() < 0.1
          ? null
          : {
              function: 'f',
              diarienummer: 'D',
              conditions: '',
              decided: mostly('2023-01-01', () => pick(days)),
              reviewBy: mostly('2025-01-01', () => pick(days)),
            },
    });
  };

  const randomVersion = (products: readonly DataProduct[], number: number): RegisteredVersion => {
    const names = some(ids, 0.8);
    const at = instant();
    const later = instant();
    const events: LifecycleEvent[] = [{ kind: pick(kinds), at }];
    // Two things at one instant have no order: such a register is not what is compared.
    if (later !== at) events.push({ kind: pick(kinds), at: later });
    return version(
      {
        agreement: `agr:${number % 3}`,
        number,
        level: mostly('regional', () => pick(['overarching', 'local'] as const)),
        parent: next() < 0.75 ? null : `agr:${Math.floor(next() * 3)}`,
        parties: parties(...names),
        validFrom: mostly('2023-01-01', () => pick(days)),
        validTo: mostly<string | null>(null, () => pick(days)),
        clauses: Array.from({ length: Math.floor(next() * 4) }, (_, no) => randomClause(products, `c${no}`)),
      },
      {
        ...signedBy(...mostly(names, () => some(names, 0.8))),
        events: mostly<readonly LifecycleEvent[]>([], () => events),
      },
    );
  };

  return {
    register(): RandomRegister {
      const products = ['p', 'q', 'r', 's'].map(
        (id): DataProduct => ({
          id,
          name: id,
          subgraph: 'city',
          providers: next() < 0.8 ? [pick(ids)] : [pick(ids), pick(ids)],
          sensitivity: sensitivities[Math.floor(next() ** 2 * 4)] ?? 'open',
          threshold: null,
        }),
      );
      const versions = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, at) =>
        randomVersion(products, at),
      );
      return {
        register: register(versions, { products: new Map(products.map((one) => [one.id, one])) }),
        world: { nodes, organisations, products, versions, partners: partnersOf },
      };
    },
    question: (): RandomQuestion => ({
      partner: mostly(pick(Object.keys(partnersOf)), () => 'nobody'),
      purpose: mostly<string | null>('lagesbild', () => pick(['uppfoljning', 'okand', null])),
      instant: instant(),
    }),
  };
}
