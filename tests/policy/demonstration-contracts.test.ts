import { buildSchema, printSchema, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { scopeFor } from '../../policy/scope.ts';
import { patience } from '../amount.ts';
import { coordinatesOf, provedContract, waysTo } from './contract-proof.ts';
import { model, register, schema } from './demonstration.ts';

const instants = ['2020-03-01T12:00:00.000Z', '2026-11-22T12:00:00.000Z', '2041-01-01T00:00:00.000Z'];

test(
  'for every partner and purpose each field of the contract is answered, and each outside it denied: no third case',
  () => {
    const started = performance.now();
    const ways = waysTo(schema, () => true);
    const known = new Map<string, ReturnType<typeof provedContract>>();
    let checked = 0;
    let outside = 0;
    const all = coordinatesOf(schema).length;
    for (const partner of register.partners.keys()) {
      for (const purpose of [null, ...register.purposes.keys()]) {
        for (const instant of instants) {
          const held = new Set(
            scopeFor(register, { partner, purpose, instant }).grants.map(({ product }) => product),
          );
          const name = [...held].sort().join(' ');
          const proved = known.get(name) ?? provedContract(schema, model, held, ways);
          known.set(name, proved);
          expect({ partner, purpose, wrong: proved.wrong }).toEqual({ partner, purpose, wrong: [] });
          checked += proved.coordinates;
          outside += all - coordinatesOf(proved.contract).length;
        }
      }
    }
    for (const { contract } of known.values()) {
      expect(validateSchema(buildSchema(printSchema(contract)))).toEqual([]);
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.info(
      `contract proof: ${checked} (partner, purpose, instant, coordinate) checked, ${checked - outside} in the contract and answered, ${outside} outside it and denied; ${known.size} contracts over ${all} coordinates; ${seconds} s`,
    );
    expect(checked).toBe(register.partners.size * (register.purposes.size + 1) * instants.length * all);
    expect(known.size).toBeGreaterThan(5);
    expect(outside).toBeGreaterThan(1_000);
  },
  patience,
);
