/**
 * Words of which no name may be made: an individual, a document about one, a service or a group by which one would be known,
 * a place where one would be found, a protection that is secret. A phrase is forbidden where its words follow each other.
 */
export const forbiddenWords: readonly string[] = [
  // Persons, and what they are to a case.
  ...[
    'youth',
    'juvenile',
    'child',
    'children',
    'minor',
    'pupil',
    'student',
    'guardian',
    'household',
    'resident',
  ],
  ...[
    'victim',
    'injured party',
    'plaintiff',
    'witness',
    'offender',
    'perpetrator',
    'abuser',
    'suspect',
    'suspicion',
  ],
  ...[
    'convict',
    'inmate',
    'prisoner',
    'criminal',
    'gang',
    'defector',
    'exit',
    'leaver',
    'participant',
    'patient',
  ],
  ...[
    'individual',
    'person',
    'people',
    'tenant',
    'employee',
    'officer',
    'member',
    'proposer',
    'targeted group',
  ],
  ...['migrant', 'nationality', 'citizenship', 'ethnicity', 'religion', 'political', 'ideology', 'honour'],
  ...['extremist', 'extremism', 'milieu', 'neet', 'jobless', 'unemployed'],
  // Names and numbers of persons.
  ...[
    'given name',
    'first name',
    'last name',
    'family name',
    'full name',
    'surname',
    'birth',
    'ssn',
    'phone',
  ],
  ...[
    'client name',
    'client record',
    'school name',
    'class name',
    'plate',
    'fingerprint',
    'surveillance target',
  ],
  ...['footage', 'video', 'image', 'photo', 'photograph'],
  // Where somebody lives, or is kept safe.
  ...['address', 'postcode', 'premises', 'dwelling place', 'settlement', 'camp'],
  // Documents and judgements about somebody.
  ...['case', 'dossier', 'journal', 'care plan', 'contact log', 'concern report', 'notification of concern'],
  ...[
    'risk factor',
    'protective factor',
    'risk level',
    'risk score',
    'risk assessment',
    'assessment instrument',
  ],
  ...['savry', 'threat assessment', 'intelligence', 'truancy', 'absence'],
  // Care and social services.
  ...['social service', 'social intervention', 'social team', 'social worker', 'intervention group'],
  ...['field worker', 'outreach worker', 'mumin', 'partner violence', 'forensic'],
  ...['diagnosis', 'treatment', 'addiction', 'substance', 'abuse', 'drug test', 'clinic', 'psychiatry'],
  ...['maternity', 'doctor', 'physician', 'nurse', 'psychologist', 'midwife'],
  // Guards, cameras and barriers, closer than they may be known.
  ...['guard name', 'guard number', 'guard id', 'shift', 'roster', 'camera type'],
  ...['protection level', 'barrier type', 'barrier position'],
];

/** Swedish stems, which stand inside compounds. */
export const forbiddenStems: readonly string[] = [
  ...['personnummer', 'personnr', 'samordningsnummer', 'ungdom', 'brottsoffer', 'malsagande', 'misstankt'],
  ...['garningsman', 'avhoppar', 'patientj', 'orosanm', 'arende', 'elevhalsa', 'elevnamn', 'vardnadshavare'],
  ...[
    'ordningsvaktsnamn',
    'boplats',
    'skyddadadress',
    'sakerhetsskydd',
    'fodelse',
    'telefon',
    'brukare',
    'folkbokfor',
  ],
];
