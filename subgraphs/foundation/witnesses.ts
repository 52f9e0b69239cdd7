import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Witness } from '../../policy/disclosure/move.ts';

/** Where the witnesses of the kept patterns are: stored beside what they prove, and verified by the tests. */
export const witnessesFile = join(import.meta.dirname, 'witnesses.generated.gz');

/** The witnesses of one year of one group, named by the group's inputs (protection.ts). */
export type KeptProof = {
  readonly inputs: string;
  /** The first of the group’s indicators. */
  readonly name: string;
  readonly year: number;
  readonly witnesses: readonly Witness[];
};

/** The columns of the moves of a proof. */
const columns = ['area', 'otherArea', 'month', 'otherMonth', 'part', 'otherPart'] as const;

/** A proof as JSON holds it: for each move its numbers, in columns, which compress better; how many moves each witness has. */
export type EncodedProof = Pick<KeptProof, 'inputs' | 'name' | 'year'> & {
  /** Null where each has one. */
  readonly lengths: readonly number[] | null;
} & Readonly<Record<(typeof columns)[number], readonly number[]>>;

function encode({ inputs, name, year, witnesses }: KeptProof): EncodedProof {
  const moves = witnesses.flat();
  return {
    inputs,
    name,
    year,
    lengths: witnesses.every(({ length }) => length === 1) ? null : witnesses.map(({ length }) => length),
    area: moves.map(({ area }) => area),
    otherArea: moves.map(({ otherArea }) => otherArea),
    month: moves.map(({ month }) => month),
    otherMonth: moves.map(({ otherMonth }) => otherMonth),
    part: moves.map(({ part }) => part),
    otherPart: moves.map(({ otherPart }) => otherPart),
  };
}

/** Proofs as compressed JSON, as they are kept in a file. */
export function encodeProofs(proofs: readonly KeptProof[]): Uint8Array {
  return gzipSync(JSON.stringify(proofs.map(encode)), { level: 9 });
}

/** One proof as compressed JSON, as `vintage_proof` stores it. */
export function encodeProof(proof: KeptProof): Uint8Array {
  return gzipSync(JSON.stringify(encode(proof)), { level: 1 });
}

/** The kept proofs of the groups whose first indicator passes, each as `vintage_proof` stores it. */
export function keptProofs(
  wanted: (name: string) => boolean,
): readonly (Pick<KeptProof, 'name' | 'year'> & { readonly witnesses: Buffer })[] {
  const kept: readonly EncodedProof[] = JSON.parse(gunzipSync(readFileSync(witnessesFile)).toString());
  return kept
    .filter(({ name }) => wanted(name))
    .map((proof) => ({
      name: proof.name,
      year: proof.year,
      witnesses: gzipSync(JSON.stringify(proof), { level: 1 }),
    }));
}
