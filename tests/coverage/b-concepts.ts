import { absent, held, type Row, row, shown } from './row.ts';

/** B. Defined concepts. */
export const concepts: readonly Row[] = [
  row(
    'B01',
    'brott',
    'POL',
    'A',
    held('policeFigures', [shown('PoliceIndicator.observations', { id: 'police.reported-offences.total' })]),
  ),
  row(
    'B02',
    'otrygghet (4 delar)',
    'CITY',
    'A',
    held('cityFigures', [
      shown('CityIndicator.observations', { id: 'city.safety-survey.worried' }),
      shown('CityIndicator.observations', { id: 'city.safety-survey.worried-close' }),
      shown('CityIndicator.observations', { id: 'city.safety-survey.worried-society' }),
      shown('CityIndicator.observations', { id: 'city.safety-survey.unsafe-late' }),
    ]),
  ),
  row(
    'B03',
    'brottsförebyggande arbete',
    'CITY',
    'O',
    held('activities', [shown('WorkKind.CRIME_PREVENTION')]),
  ),
  row(
    'B04',
    'situationell prevention',
    'CITY',
    'O',
    held('activities', [shown('PreventionKind.SITUATIONAL')]),
  ),
  row('B05', 'social prevention', 'CITY', 'O', held('activities', [shown('PreventionKind.SOCIAL')])),
  row(
    'B06',
    'trygghetsskapande arbete',
    'CITY',
    'O',
    held('activities', [shown('WorkKind.SAFETY_PROMOTION')]),
  ),
  row('B07', 'utsatt område', 'POL', 'O', held('vulnerableAreas', [shown('VulnerableAreaClass.UTSATT')])),
  row(
    'B08',
    'särskilt utsatt område',
    'POL',
    'O',
    held('vulnerableAreas', [shown('VulnerableAreaClass.SARSKILT_UTSATT')]),
  ),
  row(
    'B09',
    'risk- och skyddsfaktorer (individuell, social, strukturell)',
    'CITY',
    'N',
    absent(
      ['risk factor', 'protective factor', 'risk level', 'risk score'],
      'concepts',
      shown('Concept.term', { kind: 'FACTOR_LEVEL' }),
    ),
  ),
  row(
    'B10',
    'strategiska brott',
    'POL',
    'A',
    held('concepts', [
      shown('Concept.definition', { id: 'concept:strategiska-brott' }),
      shown('Concept.term', { kind: 'OFFENCE_KIND' }),
    ]),
  ),
  row(
    'B11',
    'rutinaktivitetsteorin',
    'CITY',
    'O',
    held('concepts', [shown('Concept.definition', { id: 'concept:rutinaktivitetsteorin' })]),
  ),
  row(
    'B12',
    'Broken windows-teorin',
    'CITY',
    'O',
    held('concepts', [shown('Concept.definition', { id: 'concept:broken-windows' })]),
  ),
  row(
    'B13',
    'särskilt utsatta brottsoffer',
    'CITY',
    'A',
    held('concepts', [shown('Concept.definition', { id: 'concept:sarskilt-utsatta-brottsoffer' })]),
  ),
  row(
    'B14',
    'självdeklarerad brottslighet',
    'CITY',
    'A',
    held('cityFigures', [shown('CityIndicator.observations', { id: 'city.school-survey.offending' })]),
  ),
  row(
    'B15',
    'kriminalstatistik: anmälda brott, åtal, lagföringar',
    'POL',
    'A',
    held('openFigures', [
      shown('CityIndicator.observations', { id: 'bra.municipal-outcomes.prosecutions' }),
      shown('CityIndicator.observations', { id: 'bra.municipal-outcomes.convictions' }),
    ]),
  ),
];
