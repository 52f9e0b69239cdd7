import { type DocumentNode, Kind, parse, type ValueNode, visit } from 'graphql';
import { type QueryParameter, readType } from './parameters.ts';

/** What an id names, where names can be offered in its place. */
export type IdKind =
  | 'area'
  | 'police-area'
  | 'indicator'
  | 'product'
  | 'organisation'
  | 'agreement'
  | 'process'
  | 'measure'
  | 'purpose';

/** What is named by the ids that an argument takes: of any field, or of one. Other ids are known to who has them. */
const takes: ReadonlyMap<string, IdKind> = new Map<string, IdKind>([
  ['areas', 'area'],
  ['within', 'area'],
  ['area.id', 'area'],
  ['localPoliceArea.id', 'police-area'],
  ['indicators.ids', 'indicator'],
  ['comparison.indicators', 'indicator'],
  ['dataProduct.id', 'product'],
  ['accessLog.product', 'product'],
  ['organisation.id', 'organisation'],
  ['agreements.party', 'organisation'],
  ['processingRegister.organisation', 'organisation'],
  ['signingKeys.organisation', 'organisation'],
  ['forums.convener', 'organisation'],
  ['coordinators.organisation', 'organisation'],
  ['committeeRecords.committee', 'organisation'],
  ['dutyReport.committee', 'organisation'],
  ['accessLog.partners', 'organisation'],
  ['agreement.id', 'agreement'],
  ['collaborationProcesses.agreement', 'agreement'],
  ['collaborationProcess.id', 'process'],
  ['measure.id', 'measure'],
  ['accessLog.purposes', 'purpose'],
  ['explain.purpose', 'purpose'],
]);

/**
 * What the parameters name that are ids, by their names: areas where the hub proposes areas, else what the arguments take
 * that the document hands them to. None for what is handed to nothing that is known, or to things of two kinds.
 */
export function idKinds(
  parameters: readonly Pick<QueryParameter, 'name' | 'type' | 'relative'>[],
  document: string,
): ReadonlyMap<string, IdKind> {
  const uses = usesIn(document);
  return new Map(
    parameters.flatMap(({ name, type, relative }) => {
      if (readType(type).named !== 'ID') return [];
      if (relative === 'MY_AREA' || relative === 'CITY') return [[name, 'area'] as const];
      const [kind, other] = uses.get(name) ?? [];
      return kind === undefined || other !== undefined ? [] : [[name, kind] as const];
    }),
  );
}

/** What the arguments take that each variable is handed to. */
function usesIn(document: string): ReadonlyMap<string, ReadonlySet<IdKind>> {
  const uses = new Map<string, Set<IdKind>>();
  const parsed = documentOf(document);
  if (parsed === undefined) return uses;
  visit(parsed, {
    Field({ name: field, arguments: given = [] }) {
      for (const { name, value } of given) {
        const kind = takes.get(`${field.value}.${name.value}`) ?? takes.get(name.value);
        if (kind === undefined) continue;
        for (const variable of variablesIn(value)) {
          const kinds = uses.get(variable) ?? new Set();
          uses.set(variable, kinds.add(kind));
        }
      }
    },
  });
  return uses;
}

/** The variables that a value is, or lists. */
function variablesIn(value: ValueNode): readonly string[] {
  if (value.kind === Kind.VARIABLE) return [value.name.value];
  return value.kind === Kind.LIST ? value.values.flatMap(variablesIn) : [];
}

/** What is written may not be GraphQL yet. */
function documentOf(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}
