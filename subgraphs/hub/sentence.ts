import { type AreaLevel, everyArea } from '../../policy/area.ts';
import type { Interval } from '../../policy/period.ts';
import type { Grant } from '../../policy/scope.ts';

const levels: Readonly<Record<AreaLevel, string>> = {
  CITY: 'hela staden',
  DISTRICT_COMMITTEE_AREA: 'stadsdelsområde',
  LOCAL_POLICE_AREA: 'lokalpolisområde',
  CITY_DISTRICT: 'stadsdel',
  BASE_AREA: 'basområde',
  PLACE: 'plats',
};

const intervals: Readonly<Record<Interval, string>> = { MONTH: 'månad', QUARTER: 'kvartal', YEAR: 'år' };

/** One Swedish sentence that says what a grant lets its holder read; `nameOf` names areas. */
export function grantSentence(grant: Grant, nameOf: (area: string) => string): string {
  const { areas, product, from, to } = grant;
  const where = areas.includes(everyArea) ? 'alla områden' : areas.map((area) => nameOf(area)).join(', ');
  const months = to === null ? `från och med ${from}` : `${from} till ${to}`;
  const figures = grant.disclosure === 'exact' ? 'exakta' : 'röjandekontrollerade';
  const ground = {
    own: 'egna uppgifter',
    open: 'öppna uppgifter',
    clause: `enligt ${grant.clause ?? 'överenskommelse'}`,
  }[grant.kind];
  return `${product} från ${grant.provider} för ${where}, ${months}, som finast per ${levels[grant.finestLevel]} och ${intervals[grant.finestInterval]}, ${figures} (${ground}).`;
}
