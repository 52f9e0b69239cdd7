import { held, type Row, row, shown } from './row.ts';

/** K. Indicators named or implied. */
export const indicators: readonly Row[] = [
  row(
    'K01',
    'andel mycket otrygga ute ensamma sen kväll, efter kön',
    'CITY',
    'A',
    held('bySex', [shown('CityIndicator.observations', { id: 'city.safety-survey.very-unsafe-late' })]),
  ),
  row(
    'K02',
    'könskvot ("nästan dubbelt")',
    'CITY',
    'A',
    held('bySex', [
      shown('Breakdown.label', { id: 'sex:women' }),
      shown('Breakdown.label', { id: 'sex:men' }),
    ]),
  ),
  row(
    'K03',
    'oro för brott',
    'CITY',
    'A',
    held('cityFigures', [shown('CityIndicator.observations', { id: 'city.safety-survey.worried' })]),
  ),
  row(
    'K04',
    'självdeklarerad brottslighet pojkar/flickor',
    'CITY',
    'A',
    held('bySex', [shown('CityIndicator.observations', { id: 'city.school-survey.offending' })]),
  ),
  row(
    'K05',
    'nivåskillnad lindriga/allvarliga brott',
    'CITY',
    'A',
    held('bySex', [
      shown('CityIndicator.observations', { id: 'city.school-survey.minor-offences' }),
      shown('CityIndicator.observations', { id: 'city.school-survey.serious-offences' }),
    ]),
  ),
  row(
    'K06',
    'alkohol-, narkotika-, tobakskonsumtion (unga)',
    'CITY',
    'A',
    held('cityFigures', [
      shown('CityIndicator.observations', { id: 'city.school-survey.alcohol' }),
      shown('CityIndicator.observations', { id: 'city.school-survey.drugs' }),
      shown('CityIndicator.observations', { id: 'city.school-survey.tobacco' }),
    ]),
  ),
  row(
    'K07',
    'antal (särskilt) utsatta områden',
    'POL',
    'O',
    held('vulnerableAreas', [shown('VulnerableAreaCount.areas')]),
  ),
  row(
    'K08',
    'gymnasiebehörighet åk 9',
    'CITY',
    'A',
    held('cityFigures', [shown('CityIndicator.observations', { id: 'city.key-figures.eligibility' })]),
  ),
  row(
    'K09',
    'dagbefolkning',
    'CITY',
    'O',
    held('openFigures', [shown('CityIndicator.observations', { id: 'city.daytime-population.total' })]),
  ),
  row('K10', 'åtgärders effekt', 'CITY', 'S', held('processes', [shown('FollowUp.value')])),
];
