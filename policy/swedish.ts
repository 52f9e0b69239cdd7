import type { AgreementLevel, TransferForm } from './agreement.ts';
import { type AreaLevel, everyArea } from './area.ts';
import type { Phase } from './lifecycle.ts';
import type { PartyKind } from './organisation.ts';
import { type Interval, type Month, monthNo } from './period.ts';
import type { Sensitivity } from './product.ts';

/** What printed texts call things by id. A function gives the id itself where it knows no name. */
export type Names = {
  readonly organisation: (id: string) => string;
  readonly product: (id: string) => string;
  readonly area: (id: string) => string;
  readonly purpose: (code: string) => string;
  readonly agreement: (id: string) => string;
};

/** Levels of area, as a figure is given "per …". */
export const areaLevelWord: Readonly<Record<AreaLevel, string>> = {
  CITY: 'hela staden',
  DISTRICT_COMMITTEE_AREA: 'stadsdelsområde',
  LOCAL_POLICE_AREA: 'lokalpolisområde',
  CITY_DISTRICT: 'stadsdel',
  BASE_AREA: 'basområde',
  PLACE: 'plats',
};

/** Intervals, as a figure is given "per …". */
export const intervalWord: Readonly<Record<Interval, string>> = {
  MONTH: 'månad',
  QUARTER: 'kvartal',
  YEAR: 'år',
};

/** How fine figures are: `per stadsdel och kvartal`, or `för hela staden, per kvartal`. */
export function grainText(level: AreaLevel, interval: Interval): string {
  return level === 'CITY'
    ? `för ${areaLevelWord.CITY}, per ${intervalWord[interval]}`
    : `per ${areaLevelWord[level]} och ${intervalWord[interval]}`;
}

/** Where a version stands. */
export const phaseWord: Readonly<Record<Phase, string>> = {
  proposed: 'föreslagen, inte undertecknad av alla',
  signed: 'undertecknad av alla, har inte börjat gälla',
  'in-force': 'undertecknad av alla och gällande',
  suspended: 'vilande',
  expired: 'löpt ut',
  ended: 'uppsagd',
  superseded: 'ersatt av en senare version',
  withdrawn: 'återkallad innan alla hade undertecknat',
};

/** What an agreement of each level is called. */
export const agreementLevelWord: Readonly<Record<AgreementLevel, string>> = {
  overarching: 'övergripande samverkansöverenskommelse',
  local: 'lokal samverkansöverenskommelse',
  regional: 'regional samverkansöverenskommelse',
  place: 'avtal om platssamverkan',
  partnership: 'partnerskap',
};

/** Forms of transfer, and what each means. */
export const transferWord: Readonly<Record<TransferForm, string>> = {
  'direct-access': 'direktåtkomst (mottagaren läser själv när den behöver)',
  release: 'utlämnande (uppgiftslämnaren lämnar ut varje gång)',
  open: 'öppna data (läses av alla)',
};

/** Kinds of party, as a rule of law speaks of them. */
export const partyKindWord: Readonly<Record<PartyKind, string>> = {
  anyone: 'vem som helst',
  authority: 'myndighet',
  company: 'bolag',
  association: 'förening',
  municipal: 'kommunal myndighet',
  regional: 'regional myndighet',
  state: 'statlig myndighet',
  'law-enforcement': 'brottsbekämpande myndighet',
};

/** Sensitivities of a data product. */
export const sensitivityWord: Readonly<Record<Sensitivity, string>> = {
  open: 'öppna uppgifter',
  aggregated: 'sammanställd statistik',
  shared: 'delade uppgifter, som bara myndigheter får ta emot',
  protected: 'skyddade uppgifter',
};

const monthWord = [
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
] as const;

/** `2015-01` → `januari 2015`; what is no month stays as it is. */
function monthText(month: Month): string {
  const no = monthNo(month);
  return no === undefined ? month : `${monthWord[no % 12]} ${month.slice(0, 4)}`;
}

/** `från och med januari 2015 till och med mars 2016`, or `… och tills vidare`. */
export function monthsText(from: Month, to: Month | null): string {
  const end = to === null ? 'och tills vidare' : `till och med ${monthText(to)}`;
  return `från och med ${monthText(from)} ${end}`;
}

/** `från och med 2025-12-15 till och med 2039-12-31`, or `… och tills vidare`. */
export function daysText(from: string, to: string | null): string {
  return `från och med ${from} ${to === null ? 'och tills vidare' : `till och med ${to}`}`;
}

/** `a`, `a och b`, `a, b och c`. */
export function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}

/** The areas of a clause by name; none, where it names none. */
export function areasText(areas: readonly string[], { area }: Pick<Names, 'area'>): string {
  if (areas.includes(everyArea)) return 'alla områden';
  return areas.length === 0 ? 'inget område' : listText(areas.map(area));
}

/**
 * What partners have written, for use in a printed text: each of its words on one line, and none of it markup. So
 * nobody writes a section, a link or another's signature into what others read before they sign.
 */
export function printable<T>(written: T): T {
  const plain = (_key: string, value: unknown) => (typeof value === 'string' ? plainText(value) : value);
  return JSON.parse(JSON.stringify(written), plain) as T;
}

/** The same of one text. */
export function plainText(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.replace(/[\\`<[]/g, '\\$&').replace(/^(?:[#>+=|~-]|\d+[.)](?= ))/, '\\$&');
}

/** A sentence's first letter made large. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('sv')}${text.slice(1)}`;
}
