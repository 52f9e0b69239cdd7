import { withAreas, withDeclared } from './document.ts';
import type { EditedVersionFragment } from './queries.generated.ts';

/** Who may run a query once it is published, as it is chosen; `named` are organisations beside the own one. */
export type Runners = { readonly kind: 'own' | 'named' | 'everybody'; readonly named: readonly string[] };

/** What a person writes: the text, its name and who may run it. */
export type Draft = { readonly name: string; readonly text: string; readonly runners: Runners };

/** Where writing began: what was saved then, and on what it is saved. */
export type Begun = {
  /** Of whoever writes: the query becomes its own. */
  readonly organisation: string;
  readonly draft: Draft;
  /** The version that is written on or from; null for what is new. */
  readonly id: string | null;
  /** The revision of the draft that was read; null where saving begins a version. */
  readonly revision: number | null;
  readonly version: number | null;
};

/** What a new query begins as: a series of an indicator by area. */
const template = (indicators: readonly string[]): string => `query NyFraga(
  $areas: [ID!]! @parameter(label: "Områden", relative: MY_AREA)
  $from: Month! @parameter(label: "Från och med", relative: TWENTY_FOUR_MONTHS_BACK)
  $to: Month! @parameter(label: "Till och med", relative: LATEST_MONTH)
  $interval: Interval! = QUARTER @parameter(label: "Periodicitet")
)
@sharedQuery(
  title: ""
  description: ""
  purpose: "lagesbild"
  view: LINE
) {
  indicators(ids: [${indicators.map((id) => JSON.stringify(id)).join(', ')}]) {
    id
    name
    unit
    observations(areas: $areas, from: $from, to: $to, interval: $interval) {
      area {
        id
        name
      }
      synthetic
      source
      observations {
        period
        value
        status
      }
    }
  }
}
`;

const own: Runners = { kind: 'own', named: [] };

/** A query that begins as nothing, for areas and indicators that were chosen elsewhere. */
export const begunAsNew = (
  organisation: string,
  areas: readonly string[],
  indicators: readonly string[],
): Begun => ({
  organisation,
  draft: {
    name: '',
    text: withAreas(template(indicators.length === 0 ? ['fire.fires.total'] : indicators), areas),
    runners: own,
  },
  id: null,
  revision: null,
  version: null,
});

/** One of an organisation's own that is written on, or a copy of another's under a name that is yet to be given. */
export function begunFrom(
  version: EditedVersionFragment,
  organisation: string,
  { copy, areas }: { readonly copy: boolean; readonly areas: readonly string[] },
): Begun {
  const { title, description, purpose, view, parameters } = version;
  const declared = withDeclared(
    version.document,
    { title, description, purpose: purpose.code, view },
    parameters.map((one) => ({
      name: one.name,
      label: one.label,
      description: one.description ?? '',
      relative: one.relative ?? '',
    })),
  );
  const text = withAreas(declared, areas);
  if (copy)
    return { organisation, draft: { name: '', text, runners: own }, id: null, revision: null, version: null };
  return {
    organisation,
    draft: { name: nameIn(version.id), text, runners: runnersOf(version, organisation) },
    id: version.id,
    revision: version.revision,
    version: version.version,
  };
}

/** Who may run a saved version, as it is chosen. */
function runnersOf({ runnableBy }: EditedVersionFragment, organisation: string): Runners {
  if (runnableBy === null) return { kind: 'everybody', named: [] };
  const named = runnableBy.map(({ id }) => id).filter((id) => id !== organisation);
  return named.length === 0 ? own : { kind: 'named', named };
}

/** The variables by which runners are saved. */
export function savedRunners({ kind, named }: Runners, organisation: string) {
  if (kind === 'everybody') return { everybody: true, runnableBy: null };
  return { everybody: false, runnableBy: kind === 'own' ? null : [organisation, ...named] };
}

/** The name in an id: what stands after the organisation's. */
const nameIn = (id: string): string => id.slice(id.indexOf('.') + 1);

/** The id that a name gives. */
export const idOf = (organisation: string, name: string): string =>
  `${organisation.replace(/^org:/, '')}.${name}`;

/** Whether a name has the form that the hub asks for. */
export const isName = (name: string): boolean => /^[a-z][a-z0-9-]{0,79}$/.test(name);

/** Whether two drafts would be saved as the same. */
export const isSame = (one: Draft, other: Draft): boolean =>
  one.text === other.text &&
  one.name === other.name &&
  one.runners.kind === other.runners.kind &&
  (one.runners.kind !== 'named' || one.runners.named.join() === other.runners.named.join());
