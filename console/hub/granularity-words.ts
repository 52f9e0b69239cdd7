/** One area of a level. */
export const areaLevel = {
  sv: {
    CITY: 'hela staden',
    DISTRICT_COMMITTEE_AREA: 'stadsdelsområde',
    LOCAL_POLICE_AREA: 'lokalpolisområde',
    CITY_DISTRICT: 'stadsdel',
    BASE_AREA: 'basområde',
    PLACE: 'plats',
  },
  en: {
    CITY: 'the whole city',
    DISTRICT_COMMITTEE_AREA: 'district committee area',
    LOCAL_POLICE_AREA: 'local police area',
    CITY_DISTRICT: 'city district',
    BASE_AREA: 'base area',
    PLACE: 'place',
  },
};

/** The areas of a level, as a heading. */
export const areaLevels = {
  sv: {
    CITY: 'Hela staden',
    DISTRICT_COMMITTEE_AREA: 'Stadsdelsområden',
    LOCAL_POLICE_AREA: 'Lokalpolisområden',
    CITY_DISTRICT: 'Stadsdelar',
    BASE_AREA: 'Basområden',
    PLACE: 'Platser',
  },
  en: {
    CITY: 'The whole city',
    DISTRICT_COMMITTEE_AREA: 'District committee areas',
    LOCAL_POLICE_AREA: 'Local police areas',
    CITY_DISTRICT: 'City districts',
    BASE_AREA: 'Base areas',
    PLACE: 'Places',
  },
};

/** One period of an interval. */
export const interval = {
  sv: { MONTH: 'månad', QUARTER: 'kvartal', YEAR: 'år' },
  en: { MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' },
};

/** The same as a heading. */
export const intervals = {
  sv: { MONTH: 'Månad', QUARTER: 'Kvartal', YEAR: 'År' },
  en: { MONTH: 'Month', QUARTER: 'Quarter', YEAR: 'Year' },
};
