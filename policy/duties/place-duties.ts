import type { ForumFacts } from '../forum.ts';
import { type Duty, everyCommittee, found, type Judged, programmeLine, type Subject } from './duty.ts';
import type { CameraFacts, PlaceFacts, ProjectFacts } from './facts.ts';
import { isFollowedUp, ofObject, openMeasures, unseenMakers } from './in-processes.ts';
import { type DayFacts, lasts, seesAllOf, unseenLeads } from './on-day.ts';

const roads = 'org:trafiknamnden';
const environment = 'org:miljonamnden';
const schools = 'org:utbildningsnamnden';
const police = 'org:polismyndigheten';
const policeRegion = 'org:polisregion-stockholm';

const ofDistricts: Pick<Duty, 'who' | 'liesOn'> = {
  who: 'Stadsdelsnämnderna',
  liesOn: ({ role }) => role === 'stadsdelsnämnd',
};

const leadsPlaces: Duty = {
  id: 'D15',
  requirement: 'Stadsdelsnämnderna driver platssamverkan.',
  source: programmeLine(605),
  ...ofDistricts,
  judge(facts) {
    const unseen = unseenLeads(facts, 'places').filter((id) => facts.committees.some(isDistrict(id)));
    return found(
      'Ingen platssamverkan syns.',
      facts.places.map((place): Subject => {
        const { met, note } = standingOf(facts, place);
        return { committee: place.lead, kind: 'place-collaboration', object: place.id, met, note };
      }),
      unseen,
    );
  },
};

const isDistrict = (id: string) => (one: DayFacts['organisations'][number]) =>
  one.id === id && one.role === 'stadsdelsnämnd';

/** Rows name who leads now: the duty is met where that committee, or one whose place it took, was there. */
function standingOf(
  { committees, organisations }: DayFacts,
  { lead, vision, goals, place, parties }: PlaceFacts,
): { readonly met: boolean; readonly note: string } {
  const line = [lead];
  for (const name of line) {
    for (const { id, successors } of organisations) {
      if (successors.includes(name) && !line.includes(id)) line.push(id);
    }
  }
  if (!line.some((id) => committees.some(isDistrict(id)))) {
    return { met: false, note: 'Leds inte av en stadsdelsnämnd.' };
  }
  const whole = vision !== '' && goals.length > 0 && place !== '' && parties.length >= 2;
  return {
    met: whole,
    note: whole ? 'Leds av en stadsdelsnämnd.' : 'Vision, mål, plats eller parter saknas.',
  };
}

const inTime: Duty = {
  id: 'D16',
  requirement: 'Åtgärder i stadens offentliga rum genomförs i tid och följs upp.',
  source: programmeLine(611),
  who: 'Trafiknämnden och stadsdelsnämnderna',
  liesOn: everyCommittee.liesOn,
  judge(facts) {
    const judged = (planned: string, done: string | null, followed: boolean) => {
      const met = done !== null && done <= planned && followed;
      if (met) return { met, note: 'Genomförd i tid och uppföljd.' };
      if (done === null) return { met, note: 'Inte genomförd fast tiden är ute.' };
      return { met, note: done > planned ? 'Genomförd för sent.' : 'Inte uppföljd.' };
    };
    const measures = openMeasures(facts)
      .filter(({ object: { content } }) => content.physical && content.plannedTo < facts.on)
      .map((one) => {
        const { plannedTo, actualTo } = one.object.content;
        const { met, note } = judged(plannedTo, actualTo, isFollowedUp(one));
        return ofObject(facts, 'measure', one, met, note);
      });
    const activities = facts.activities.flatMap(
      ({ id, committee, plannedTo, completed, followedUp }): readonly Subject[] =>
        plannedTo === null || plannedTo >= facts.on
          ? []
          : [
              {
                committee,
                kind: 'activity',
                object: id,
                ...judged(plannedTo, completed, followedUp !== null),
              },
            ],
    );
    return found(
      'Ingenting syns som skulle ha varit klart.',
      [...measures, ...activities],
      unseenMakers(facts),
    );
  },
};

const ofBuilders: Pick<Duty, 'who' | 'liesOn'> = {
  who: 'Exploateringsnämnden och stadsbyggnadsnämnden',
  liesOn: ({ id }) => id === 'org:exploateringsnamnden' || id === 'org:stadsbyggnadsnamnden',
};

/** Each project of theirs. Of one whose invitations are not known nothing is said. */
function eachProject(
  { projects, organisations }: DayFacts,
  judge: (project: ProjectFacts) => { readonly met: boolean; readonly note: string },
): Judged {
  const builders = organisations.filter(ofBuilders.liesOn).map(({ id }) => id);
  const theirs = projects.filter(({ lead }) => builders.includes(lead));
  return found(
    'Inget stadsutvecklingsprojekt hade påbörjats.',
    theirs
      .filter(({ involvement }) => involvement.length > 0)
      .map((project) => ({
        committee: project.lead,
        kind: 'project',
        object: project.id,
        ...judge(project),
      })),
    theirs.filter(({ involvement }) => involvement.length === 0).map(({ lead }) => lead),
  );
}

const involvesEarly: Duty = {
  id: 'D20',
  requirement:
    'Trafiknämnden, miljönämnden och berörda stadsdelsnämnder involveras tidigt i stadsutvecklingen.',
  source: programmeLine(991),
  ...ofBuilders,
  judge: (facts) =>
    eachProject(facts, ({ involvement, districtCommittees }) => {
      const early = involvement
        .filter(({ phase }) => phase === 'EARLY')
        .map(({ organisation }) => organisation);
      const met = [roads, environment, ...districtCommittees].every((id) => early.includes(id));
      return { met, note: met ? 'Alla involverade tidigt.' : 'Någon av nämnderna involverades inte tidigt.' };
    }),
};

const invitesPolice: Duty = {
  id: 'D21',
  requirement: 'Polisen bjuds in i stadsutvecklingen.',
  source: programmeLine(995),
  ...ofBuilders,
  judge(facts) {
    const units = new Set(
      facts.organisations.filter(({ id, unitOf }) => id === police || unitOf === police).map(({ id }) => id),
    );
    return eachProject(facts, ({ involvement }) => {
      const met = involvement.some(({ organisation }) => units.has(organisation));
      return { met, note: met ? 'Polisen är inbjuden.' : 'Polisen är inte inbjuden.' };
    });
  },
};

const councils: readonly string[] = ['LOCAL_CRIME_PREVENTION_COUNCIL', 'STEERING_GROUP'];

const policeAndSchools: Duty = {
  id: 'D28',
  requirement: 'Polisen och utbildningsnämnden ingår alltid i de lokala brottsförebyggande råden.',
  source: programmeLine(467),
  ...ofDistricts,
  judge(facts) {
    const districts = facts.committees.filter(ofDistricts.liesOn).map(({ id }) => {
      const held = facts.forums.filter(({ kind, convener }) => convener === id && councils.includes(kind));
      const whole = held.find((forum) => hasBoth(facts, id, forum));
      return { id, forum: whole ?? held[0], met: whole !== undefined };
    });
    const isKnown = ({ id, met }: (typeof districts)[number]) => met || seesAllOf(facts, 'forums', id);
    return found(
      'Ingen stadsdelsnämnd fanns.',
      districts.filter(isKnown).map(({ id, forum, met }) => ({
        committee: id,
        kind: forum ? 'forum' : 'committee',
        object: forum?.id ?? id,
        met,
        note: met
          ? 'Polisen och utbildningsnämnden ingår.'
          : forum
            ? 'Polisen eller utbildningsnämnden ingår inte.'
            : 'Råd eller styrgrupp saknas.',
      })),
      districts.filter((one) => !isKnown(one)).map(({ id }) => id),
    );
  },
};

/** Whether a forum seats the school committee and every unit of the police whose area meets the committee's, or their region. */
function hasBoth({ pairs }: DayFacts, committee: string, { seats }: ForumFacts): boolean {
  const seated = new Set(seats.map(({ organisation }) => organisation));
  const units = pairs.filter((pair) => pair.committee === committee).map(({ policeUnit }) => policeUnit);
  const policeIsThere = seated.has(policeRegion) || (units.length > 0 && units.every((id) => seated.has(id)));
  return seated.has(schools) && policeIsThere;
}

const necessarySurveillance: Duty = {
  id: 'D30',
  requirement: 'Organiserad övervakning begränsas till det allra mest nödvändiga.',
  source: programmeLine(1011),
  who: 'Trafiknämnden',
  liesOn: ({ id }) => id === roads,
  // A site without support fails. One that has it decides nothing: that it may be there does not say that it is needed.
  judge: (facts) =>
    found(
      facts.cameras.length === 0
        ? 'Ingen kameraplats syns.'
        : 'Medgivanden och rättsligt stöd finns. Om övervakningen är nödvändig framgår inte.',
      facts.cameras.flatMap((camera): readonly Subject[] => {
        const note = supportLack(facts, camera);
        return note === null
          ? []
          : [{ committee: camera.provider, kind: 'camera-site', object: camera.id, met: false, note }];
      }),
      facts.sees.cameras.has(roads) ? [] : [roads],
    ),
};

function supportLack(facts: DayFacts, { assent, legalBasis }: CameraFacts): string | null {
  const parties = new Set(assent.filter(({ decided }) => decided !== null).map(({ party }) => party));
  if (parties.size < 2) return 'Två parters medgivande saknas.';
  return legalBasis.some(({ from, to }) => lasts(facts, from, to)) ? null : 'Rättsligt stöd i kraft saknas.';
}

/** Duties about places, what is built in them and who meets there. */
export const placeDuties: readonly Duty[] = Object.freeze([
  leadsPlaces,
  inTime,
  involvesEarly,
  invitesPolice,
  policeAndSchools,
  necessarySurveillance,
]);
