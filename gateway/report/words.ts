/** Statuses of figures as a report's readers are told of them; a final figure needs no word. */
const statusWords: Readonly<Record<string, string>> = {
  OBSERVED: '',
  PRELIMINARY: 'preliminär',
  REVISED: 'reviderad',
  SUPPRESSED: 'undertryckt',
  NOT_COLLECTED: 'ej insamlad',
  NOT_APPLICABLE: 'ej tillämplig',
};

/** What each of these means, as a report's last page says. */
export const statusMeanings: readonly (readonly [string, string])[] = [
  ['preliminär', 'uppgiftslämnaren kan komma att ändra siffran'],
  ['reviderad', 'siffran ersätter en som har publicerats tidigare'],
  [
    'undertryckt',
    'det finns en siffra, men den visas inte eftersom den är liten eller skulle röja en annan liten siffra; den är inte noll',
  ],
  [
    'ej insamlad',
    'ingenting har samlats in för området och perioden, eller har inte nått navet; det är inte noll',
  ],
  ['ej tillämplig', 'frågan har ingen mening här, till exempel för ett område som inte fanns'],
];

const refusals: Readonly<Record<string, string>> = {
  PRODUCT_NOT_COVERED: 'Ingen överenskommelse som gäller i dag ger mottagaren uppgifterna.',
  PURPOSE_NOT_COVERED: 'En överenskommelse ger uppgifterna, men inte för ändamålet månadsrapport.',
  AREA_NOT_COVERED: 'Området ligger utanför mottagarens överenskommelser.',
  PERIOD_NOT_COVERED: 'Perioden ligger utanför mottagarens överenskommelser.',
  LEVEL_NOT_COVERED: 'Uppgifterna är finare indelade än mottagarens överenskommelser ger.',
  LEVEL_NOT_PUBLISHED: 'Uppgifterna publiceras inte för områden av det här slaget så ofta.',
  AREA_NOT_VALID: 'Området fanns inte under hela perioden.',
  SUBGRAPH_UNAVAILABLE: 'Uppgiftslämnarens system svarade inte. Begär rapporten igen senare.',
  AGREEMENTS_UNAVAILABLE:
    'Överenskommelserna kunde inte läsas, och då lämnas inga uppgifter. Begär rapporten igen senare.',
  OPERATION_REFUSED: 'Mottagaren har begärt allt eller inget, och en del av frågan nekas.',
};

/** Why a part of a report is not given, in Swedish, by the code of its error. */
export const refusalWords = (code: string): string => refusals[code] ?? `Uppgifterna lämnas inte (${code}).`;

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** `2026-06` as `juni 2026`. */
export const monthWords = (month: string): string =>
  `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** An instant in UTC as people read it: `2026-07-15 04.00.00 UTC`. */
export const instantWords = (instant: string): string =>
  `${instant.slice(0, 10)} ${instant.slice(11, 19).replaceAll(':', '.')} UTC`;

const groups = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** A figure as it is read: `1 234`, `87 (preliminär)`, `undertryckt`. */
export function figureWords({
  value,
  status,
}: {
  readonly value: number | null;
  readonly status: string;
}): string {
  const word = statusWords[status] ?? status;
  if (value === null) return word === '' ? 'saknas' : word;
  return word === '' ? groups.format(value) : `${groups.format(value)} (${word})`;
}
