import { type Cells, type Provenance, provenance, readTable } from './facts-table.ts';

type Place = {
  readonly place: string;
  /** Names of stadsdelar; several where the place lies on a border, none where the source says none. */
  readonly cityDistricts: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  /** How good the position is; most are the nearest metro station. */
  readonly positionQuality: string | null;
};

/** A place with cameras, a published total, or a note. No official list of camera places is published. */
export type CameraFact = Provenance &
  Place & {
    readonly kind: 'site' | 'total' | 'note';
    readonly operator: string | null;
    readonly count: number | null;
    /** As the source has it: a date, a month, a year, or "before 2021". */
    readonly from: string | null;
    readonly to: string | null;
  };

/** Cameras that have been named in public. */
export function readCameras(): readonly CameraFact[] {
  return readTable('cameras.csv', (cells) => ({
    kind: cells.oneOf('kind', ['site', 'total', 'note']),
    ...place(cells, 'place'),
    operator: cells.optionalText('operator'),
    count: cells.optionalInteger('count'),
    from: cells.optionalText('from'),
    to: cells.optionalText('to'),
    ...provenance(cells),
  }));
}

/** A place for which order guards were granted, refused, applied for or wished; `fact` rows are about all. */
export type OrderGuardArea = Provenance &
  Place & {
    readonly district: string | null;
    readonly status: string;
    readonly legalBasis: string;
    readonly valid: string;
  };

/** Order guard areas that have been named in public; none of those under LOV 3 § is valid from 2026. */
export function readOrderGuardAreas(): readonly OrderGuardArea[] {
  return readTable('order_guard_areas.csv', (cells) => ({
    ...place(cells, 'area'),
    district: cells.optionalText('stadsdelsomrade'),
    status: cells.text('status'),
    legalBasis: cells.text('legal_basis'),
    valid: cells.text('valid'),
    ...provenance(cells),
  }));
}

/** A published figure about the city's order guards. */
export type OrderGuardTotal = Provenance & {
  readonly year: number;
  readonly measure: string;
  readonly value: number;
};

/** Numbers of guards, budgets and interventions by year. */
export function readOrderGuardTotals(): readonly OrderGuardTotal[] {
  return readTable('order_guard_totals.csv', (cells) => ({
    year: cells.integer('year'),
    measure: cells.text('measure'),
    value: cells.integer('value'),
    ...provenance(cells),
  }));
}

/** A published result of a survey. `value` is a percentage, save where the question says "antal". */
export type SurveyFact = Provenance & {
  readonly survey: string;
  readonly year: number;
  readonly area: string;
  readonly level: string;
  readonly question: string;
  readonly value: number;
  readonly note: string | null;
};

/** Results of the city's, the schools' and the police's surveys; different surveys are never one series. */
export function readSurveys(): readonly SurveyFact[] {
  return readTable('surveys.csv', (cells) => ({
    survey: cells.text('survey'),
    year: cells.integer('year'),
    area: cells.text('area'),
    level: cells.text('level'),
    question: cells.text('question'),
    value: cells.decimal('value'),
    note: cells.optionalText('note'),
    ...provenance(cells),
  }));
}

/** A date on which a rule or a division changed; a month (`YYYY-MM`) where no day is known. */
export type LegalFact = Provenance & {
  readonly date: string;
  readonly fact: string;
  readonly affects: string;
};

/** Dates on which rules and divisions changed. */
export function readLegalTimeline(): readonly LegalFact[] {
  return readTable('legal_timeline.csv', (cells) => ({
    date: cells.text('date'),
    fact: cells.text('fact'),
    affects: cells.text('affects'),
    ...provenance(cells),
  }));
}

/** An entry of the register of sources. */
export type SourceFact = {
  readonly id: string;
  readonly what: string;
  readonly licence: string;
  readonly where: string;
  readonly use: string;
  readonly confidence: string;
};

/** The sources and their licences; a `source` cell elsewhere is one of these ids or a page by name. */
export function readSources(): readonly SourceFact[] {
  return readTable('sources.csv', (cells) => ({
    id: cells.text('id'),
    what: cells.text('what'),
    licence: cells.text('upstream_licence'),
    where: cells.text('where'),
    use: cells.text('use'),
    confidence: cells.text('confidence'),
  }));
}

function place(cells: Cells, column: string): Place {
  return {
    place: cells.text(column),
    cityDistricts: cells.optionalText('stadsdel')?.split('/') ?? [],
    lat: cells.optionalDecimal('lat'),
    lon: cells.optionalDecimal('lon'),
    positionQuality: cells.optionalText('coord_quality'),
  };
}
