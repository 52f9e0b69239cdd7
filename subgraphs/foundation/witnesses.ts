import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Witness } from '../../policy/disclosure/move.ts';

/** Where the witnesses of the kept patterns are; nothing reads them when the hub runs, the tests verify them. */
export const witnessesFile = join(import.meta.dirname, 'witnesses.generated.gz');

/** The witnesses of one year of one group, named by the group's inputs (protection.ts). */
export type KeptProof = {
  readonly inputs: string;
  /** The first of the group’s indicators. */
  readonly name: string;
  readonly year: number;
  readonly witnesses: readonly Witness[];
};

/** Witnesses as JSON: for each the numbers of its moves, in columns, which compress better. */
export function encodeProofs(proofs: readonly KeptProof[]): Uint8Array {
  return gzipSync(
    JSON.stringify(
      proofs.map(({ inputs, name, year, witnesses }) => {
        const moves = witnesses.flat();
        return {
          inputs,
          name,
          year,
          lengths: witnesses.every(({ length }) => length === 1)
            ? null
            : witnesses.map(({ length }) => length),
          area: moves.map(({ area }) => area),
          otherArea: moves.map(({ otherArea }) => otherArea),
          month: moves.map(({ month }) => month),
          otherMonth: moves.map(({ otherMonth }) => otherMonth),
          part: moves.map(({ part }) => part),
          otherPart: moves.map(({ otherPart }) => otherPart),
        };
      }),
    ),
    { level: 9 },
  );
}
