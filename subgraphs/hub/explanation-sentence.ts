import type { BlockedClause, FieldExplanation, Obstacle, ProductExplanation } from '../../policy/explain.ts';
import type { RowExplanation } from '../../policy/explain-rows.ts';
import { grantSentence } from './sentence.ts';

/** One Swedish sentence that says what becomes of a field. */
export function fieldSentence({ coordinate, verdict, missing, rows }: FieldExplanation): string {
  switch (verdict) {
    case 'ALLOWED':
      return `${coordinate} besvaras.`;
    case 'PARTLY':
      return `${coordinate} besvaras delvis: något av det som frågan gäller omfattas inte.`;
    case 'DENIED':
      return rows.length > 0
        ? `${coordinate} nekas: inget av det som frågan gäller omfattas.`
        : `${coordinate} nekas: ${missing.join(', ')} saknas.`;
    case 'BY_ROW':
      return `${coordinate} avgörs rad för rad, där uppgifterna finns.`;
    case 'UNREACHED':
      return `${coordinate} nås inte: fältet ovanför nekas.`;
    case 'NOT_YOURS':
      return `${coordinate} kräver uppgifter som andra lämnar.`;
  }
}

const rowCodes: Readonly<Record<NonNullable<RowExplanation['code']>, string>> = {
  INDICATOR_UNKNOWN: 'ingen dataprodukt har en sådan indikator',
  INDICATORS_BY_CATALOGUE: 'indikatorerna anges inte med id',
  PURPOSE_REQUIRED: 'ändamål saknas',
  PRODUCT_NOT_COVERED: 'ingen gällande överenskommelse ger den',
  PERIOD_INVALID: 'perioden är inte hela perioder i ordning',
  ARGUMENT_INVALID: 'ett argument är inte tillåtet',
  ROWS_FILTERED: 'det som ligger utanför utelämnas utan att det syns',
};

const uncoveredCodes: Readonly<Record<RowExplanation['uncovered'][number]['code'], string>> = {
  AREA_NOT_COVERED: 'området omfattas inte',
  PERIOD_NOT_COVERED: 'perioden omfattas inte',
  LEVEL_NOT_COVERED: 'nivån eller periodiciteten är för fin',
  AREA_UNKNOWN: 'området är okänt',
  AREA_NOT_VALID: 'området fanns inte då',
  PROVIDER_BY_AREA: 'det beror på vem som lämnar områdets uppgifter',
};

/** One Swedish sentence that says what becomes of what a field asks for by its arguments. */
export function rowSentence({ indicator, product, verdict, code, uncovered }: RowExplanation): string {
  const what = indicator ?? product ?? 'Indikatorerna';
  const why =
    code === null
      ? uncovered.map(
          ({ code: found, areas, periods }) =>
            `${areas.join(', ')} (${uncoveredCodes[found]}${periods.map(({ from, to }) => `, ${from} till ${to}`).join('')})`,
        )
      : [rowCodes[code]];
  const because = why.length > 0 ? `: ${why.join('; ')}` : '';
  switch (verdict) {
    case 'ALLOWED':
      return `${what} omfattas.`;
    case 'PARTLY':
      return `${what} omfattas delvis${because}.`;
    case 'DENIED':
      return `${what} nekas${because}.`;
    case 'BY_ROW':
      return `${what} avgörs rad för rad${because}.`;
    case 'NOT_YOURS':
      return `${what} är uppgifter som andra lämnar.`;
  }
}

const reasons: Readonly<Record<ProductExplanation['reasons'][number], string>> = {
  NO_CLAUSE: 'ingen klausul ger parten den',
  PRODUCT_UNKNOWN: 'den finns inte i registret',
  PURPOSE_REQUIRED: 'ändamål saknas',
  WITHDRAWN: 'förslaget är återtaget',
  NOT_SIGNED: 'versionen är inte undertecknad av alla',
  NOT_YET_VALID: 'versionen har inte börjat gälla',
  EXPIRED: 'versionen har löpt ut',
  SUSPENDED: 'versionen är pausad',
  ENDED: 'versionen har upphört',
  SUPERSEDED: 'versionen är ersatt av en senare',
  PROVIDER_NOT_PARTY: 'uppgiftslämnaren har inte undertecknat',
  PURPOSE: 'klausulen gäller andra ändamål',
  LEGAL_BASIS: 'det rättsliga stödet gäller inte',
  DIRECTION: 'det rättsliga stödet medger inte att denna uppgiftslämnare lämnar ut till denna mottagare',
  RECIPIENT_KIND: 'den får inte lämnas till en organisation av detta slag',
  SECRECY_ASSESSMENT: 'sekretessprövning saknas eller ska göras om',
  PARENT: 'den övergripande överenskommelsen bär den inte',
};

/** One Swedish sentence that says whether a data product is held, and why not. */
export function productSentence({ product, answer, reasons: why }: ProductExplanation): string {
  switch (answer) {
    case 'HELD':
      return `${product} omfattas.`;
    case 'MISSING':
      return `${product} saknas: ${why.map((code) => reasons[code]).join('; ')}.`;
    case 'NOT_YOURS':
      return `${product} är uppgifter som andra lämnar.`;
  }
}

/** One Swedish sentence that says what a clause would give, and all that stands in its way. */
export function blockedSentence(
  blocked: BlockedClause,
  product: string,
  nameOf: (area: string) => string,
): string {
  const would = grantSentence({ ...blocked, kind: 'clause', product, digest: null }, nameOf);
  return `Skulle ge ${would.slice(0, -1)}, men ${blocked.obstacles.map(obstacleWords).join('; ')}.`;
}

function obstacleWords({ code, parties, purposes, line }: Obstacle): string {
  const details = [...parties, ...purposes, ...(line === null ? [] : [line])];
  return details.length > 0 ? `${reasons[code]} (${details.join(', ')})` : reasons[code];
}
