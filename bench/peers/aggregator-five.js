// The five-subgraph query by hand: the catalogue and the hub at first, then all others side by side. Six calls.

const about = '$areas: [ID!]!, $from: Month!, $to: Month!, $asOf: DateTime';
const observations = `observations(areas: $areas, from: $from, to: $to, interval: MONTH, asOf: $asOf) {
  area { id } synthetic source threshold observations { period value status } }`;

const ofCity = `query (${about}, $area: ID!, $named: [_Any!]!) {
  area(id: $area) { id name level }
  named: _entities(representations: $named) { ... on Area { id name } }
  indicators(ids: ["police.reported-offences.total", "fire.fires.total", "region.transit-incidents.total", "civil.night-walks.total"]) {
    __typename id name unit provider { id name } ... on CityIndicator { ${observations} }
  }
}`;
const ofHub = '{ viewer { partner client organisation { id } purpose { code } } }';
const namesOfCity = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Organisation { id name } ... on Purpose { code name } } }`;
const ofOthers = (type, field, also = '') => `query (${about}, $of: [_Any!]!, $area: [_Any!]!) {
  figures: _entities(representations: $of) { ... on ${type} { id ${observations} } }
  area: _entities(representations: $area) { ... on Area { ${field} } }
  ${also}
}`;
const others = {
  police: ofOthers('PoliceIndicator', 'localPoliceAreas { id name }'),
  region: ofOthers('RegionIndicator', 'stations { id name lines }'),
  'civil-society': ofOthers(
    'CivilSocietyIndicator',
    'neighbourhoodWatch { active since }',
    'partnerships(first: 5) { edges { cursor node { id aim validFrom synthetic } } }',
  ),
};
const hosts = {
  PoliceIndicator: 'police',
  RegionIndicator: 'region',
  CivilSocietyIndicator: 'civil-society',
};

/** Answers the query. */
export async function answerFive(ask, { areas, area, from, to, asOf }) {
  const named = areas.map((id) => ({ __typename: 'Area', id }));
  const [city, { viewer }] = await Promise.all([
    ask('city', ofCity, { areas, area, from, to, asOf, named }),
    ask('hub', ofHub, {}),
  ]);
  const theirs = { police: [], region: [], 'civil-society': [] };
  for (const { __typename, id } of city.indicators) {
    const host = hosts[__typename];
    if (host) theirs[host].push({ __typename, id });
  }
  const around = [{ __typename: 'Area', id: city.area.id }];
  const toNames = [
    { __typename: 'Organisation', id: viewer.organisation.id },
    { __typename: 'Purpose', code: viewer.purpose.code },
  ];
  const [police, region, civilSociety, names] = await Promise.all([
    ...Object.entries(others).map(([host, query]) =>
      ask(host, query, { areas, from, to, asOf, of: theirs[host], area: around }),
    ),
    ask('city', namesOfCity, { of: toNames }),
  ]);
  viewer.organisation.name = names._entities[0].name;
  viewer.purpose.name = names._entities[1].name;
  Object.assign(city.area, police.area[0], region.area[0], civilSociety.area[0]);
  const nameOf = new Map(city.named.map(({ id, name }) => [id, name]));
  const figures = new Map(
    [police, region, civilSociety].flatMap((answer) =>
      answer.figures.map(({ id, observations }) => [id, observations]),
    ),
  );
  for (const indicator of city.indicators) {
    delete indicator.__typename;
    indicator.observations ??= figures.get(indicator.id);
    for (const series of indicator.observations) series.area.name = nameOf.get(series.area.id);
  }
  return { viewer, area: city.area, partnerships: civilSociety.partnerships, indicators: city.indicators };
}

/** Answers the query of one field. */
export const answerSmall = (ask, { id }) =>
  ask('city', 'query ($id: ID!) { area(id: $id) { name } }', { id });
