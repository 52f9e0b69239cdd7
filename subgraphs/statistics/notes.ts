import { minimumAnswers } from '../../policy/derived-figures.ts';
import type { ObservationSeries } from './series.ts';

/** What a reader of a series has to know beside the figures, in Swedish. Said of what the series is, never of its figures. */
export function notesOf({
  unit,
  interval,
  synthetic,
  threshold,
  roundingBase,
}: ObservationSeries): readonly string[] {
  const notes: string[] = [];
  if (synthetic) notes.push('Syntetiska siffror: de beskriver inget som har hänt.');
  if (threshold !== null) {
    notes.push(`Antal från 1 till ${threshold - 1}, och andra som skulle avslöja dem, är undertryckta.`);
  }
  if (roundingBase !== null) {
    notes.push(`Antalen är summor av basområdens månadstal, avrundade till multiplar av ${roundingBase}.`);
  }
  if (unit === 'antal') {
    notes.push(
      'Tal per 1 000 invånare räknas med folkmängden vid årsskiftet före perioden, eller den senast kända; den är skattad där det anges.',
    );
    if (interval !== 'YEAR') {
      notes.push('Tal per 1 000 invånare gäller periodens antal, inte uppräknat till ett år.');
    }
  }
  if (unit === 'procent') {
    notes.push(
      `Felmarginalen är halva det 95-procentiga konfidensintervallet, räknat som vid obundet slumpmässigt urval. Andelar av färre än ${minimumAnswers} svar visas inte.`,
      'En förändring mellan andelar anges i procentenheter, och i procent av den tidigare andelen.',
    );
  }
  return notes;
}
