import * as z from 'zod';

/** One way that a cube is divided. */
export type CubeDimension = {
  readonly id: string;
  readonly role: 'time' | 'geo' | 'metric' | null;
  readonly categories: readonly { readonly code: string; readonly label: string | null }[];
};

/** One cell: where it stands (a position in each dimension), its value, and what is said of it. */
export type CubeCell = {
  /** Its place in the cube, from 0: the last dimension varies first. */
  readonly index: number;
  readonly positions: readonly number[];
  readonly value: number | null;
  readonly status: string | null;
};

/** A dataset of JSON-stat 2.0. */
export type Cube = {
  readonly dimensions: readonly CubeDimension[];
  readonly size: number;
  cells(): Iterable<CubeCell>;
};

/** A file that is no such dataset. The message says why and what to do, and quotes nothing from the file. */
export class CubeError extends Error {
  override name = 'CubeError';
}

const mostCells = 5_000_000;

const perCell = <T extends z.ZodType>(one: T) => z.union([z.array(one), z.record(z.string(), one)]);
const dataset = z.looseObject({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().min(1)),
  role: z.record(z.string(), z.array(z.string())).optional(),
  dimension: z.record(
    z.string(),
    z.looseObject({
      category: z.looseObject({
        index: z.union([z.array(z.string()), z.record(z.string(), z.int().min(0))]).optional(),
        label: z.record(z.string(), z.string()).optional(),
      }),
    }),
  ),
  value: perCell(z.number().nullable()),
  status: z.union([z.string(), perCell(z.string().nullable())]).optional(),
});

/**
 * Reads a dataset of JSON-stat 2.0 (https://json-stat.org/full/), as PxWeb and others write it: values as an array or
 * by position, a status for all or by cell, categories in an array, in an object, or one by its label alone. Strict:
 * throws CubeError for other versions and classes, and where sizes, positions and categories do not agree.
 */
export function readCube(json: unknown): Cube {
  const parsed = dataset.safeParse(json);
  if (!parsed.success) throw new CubeError(whatElse(json, parsed.error));
  const { id, size, role, dimension, value, status } = parsed.data;
  if (new Set(id).size !== id.length) throw new CubeError('id names a dimension twice');
  if (size.length !== id.length) throw new CubeError('size and id are of different lengths');
  const cells = size.reduce((product, one) => product * one, 1);
  if (cells > mostCells)
    throw new CubeError(
      `the dataset has more than ${mostCells} cells: ask for fewer areas or periods at a time`,
    );
  const dimensions = id.map((name, at): CubeDimension => {
    const category = dimension[name]?.category;
    if (!category) throw new CubeError('id names a dimension that is not described');
    const codes = codesOf(category, size[at] ?? 0);
    return {
      id: name,
      role: roleOf(role, name),
      categories: codes.map((code) => ({ code, label: category.label?.[code] ?? null })),
    };
  });
  const valueAt = byPosition(value, cells, 'value');
  const statusAt = statusBy(status, cells);
  return {
    dimensions,
    size: cells,
    *cells() {
      for (let index = 0; index < cells; index += 1) {
        let rest = index;
        const positions = size.map(() => 0);
        for (let at = size.length - 1; at >= 0; at -= 1) {
          const length = size[at] ?? 1;
          positions[at] = rest % length;
          rest = Math.floor(rest / length);
        }
        yield { index, positions, value: valueAt(index), status: statusAt(index) };
      }
    },
  };
}

const about = z.looseObject({ version: z.unknown(), class: z.unknown(), dataset: z.unknown() });

/** Says what a file is that is no dataset of version 2.0. */
function whatElse(json: unknown, error: z.ZodError): string {
  const given = about.partial().safeParse(json).data;
  if (given?.dataset !== undefined || (given?.class === undefined && given?.version === undefined))
    return 'the file is no JSON-stat 2.0: ask PxWeb for the format json-stat2';
  if (given.class !== 'dataset') return 'the file is a JSON-stat collection or dimension, and no dataset';
  if (given.version !== '2.0') return 'the file is of another version of JSON-stat than 2.0';
  const path = error.issues[0]?.path.find((part) => typeof part === 'string') ?? 'the file';
  return `${path} is not as JSON-stat 2.0 has it`;
}

type Category = z.infer<typeof dataset>['dimension'][string]['category'];

/** The codes in their order. Only a category that is alone may go without an index (dimension.category.index). */
function codesOf({ index, label }: Category, size: number): readonly string[] {
  const codes = Array.isArray(index)
    ? index
    : index
      ? Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0))
      : Object.keys(label ?? {});
  const ordered = !index || Array.isArray(index) || codes.every((code, at) => index[code] === at);
  if (codes.length !== size || new Set(codes).size !== size || !ordered || (!index && size > 1))
    throw new CubeError('the categories of a dimension are not as many as size says, or not numbered from 0');
  return codes;
}

function roleOf(roles: Readonly<Record<string, readonly string[]>> = {}, id: string): CubeDimension['role'] {
  return (['time', 'geo', 'metric'] as const).find((role) => roles[role]?.includes(id)) ?? null;
}

function byPosition<T>(
  given: readonly (T | null)[] | Readonly<Record<string, T | null>>,
  cells: number,
  what: string,
): (index: number) => T | null {
  if (isList(given)) {
    if (given.length !== cells) throw new CubeError(`${what} does not have one entry for each cell`);
    return (index) => given[index] ?? null;
  }
  if (Object.keys(given).some((key) => !/^(0|[1-9]\d*)$/.test(key) || Number(key) >= cells))
    throw new CubeError(`${what} has an entry for a cell that the dataset does not have`);
  return (index) => given[String(index)] ?? null;
}

const isList = <T>(given: readonly T[] | Readonly<Record<string, T>>): given is readonly T[] =>
  Array.isArray(given);

/** One status for all cells, or one for each. */
function statusBy(given: z.infer<typeof dataset>['status'], cells: number): (index: number) => string | null {
  if (given === undefined) return () => null;
  if (typeof given === 'string') return () => given;
  if (Array.isArray(given) && given.length === 1) return () => given[0] ?? null;
  return byPosition(given, cells, 'status');
}
