/** Where a forbidden word stands all the same, by the name's coordinate, and why that is about nobody. */
export const schemaExceptions: ReadonlyMap<string, string> = new Map([
  ['Area.children', 'the areas inside an area: a tree has parents and children'],
  ['CollaborationAgreement.children', 'the agreements inside an agreement, likewise'],
  ['Perspective.CHILD', 'the perspective from which a measure was weighed (barnperspektiv): nobody is in it'],
  ['GoverningDocumentKind.EXTREMISM_ACTION_PLAN', 'that such plans exist: how many, of the whole city'],
  ['ProgrammeKind.EXTREMISM_PREVENTION', 'that such work exists: a programme has no area and no place'],
]);

/** The same in databases, by database and what stands in it. */
export const databaseExceptions: ReadonlyMap<string, string> = new Map([
  [
    'hub shared_query_act.person',
    'the colleague who acted in the hub, by the issuer’s number: never whom data is about',
  ],
  ['hub shared_query_second_person', 'that a second colleague reviews what the first wrote, likewise'],
  ['hub data_link.person', 'the colleague who made the link, likewise'],
]);

/** The same among the keys of what is recorded and of what leaves. */
export const keyExceptions: ReadonlyMap<string, string> = new Map([
  [
    'log person',
    'the colleague who asked, by the issuer’s number, as the access log must say: masked to others',
  ],
  [
    'report.html Brott mot person, anmälda (antal)',
    'a chapter of offences, by the name that the law gives it',
  ],
]);
