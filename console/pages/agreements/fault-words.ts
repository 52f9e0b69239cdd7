import { defineWords } from '../../words.tsx';

/** Why an agreement gives nothing, or gives less than it says, and what may be done about it. */
export const words = defineWords({
  sv: {
    DRAFT: 'Överenskommelsen är bara ett utkast',
    DRAFT_text: 'Den ger ingenting förrän en version är föreslagen och undertecknad av alla parter.',
    PROPOSED: 'Alla parter har inte undertecknat',
    PROPOSED_text: (missing: string) =>
      `Den ger ingenting förrän alla har undertecknat samma version. Ännu saknas: ${missing}.`,
    SIGNED: (day: string) => `Undertecknad av alla, och gäller från ${day}`,
    SIGNED_text: 'Den ger ingenting före sin första dag.',
    SUSPENDED: (since: string | null) =>
      since === null ? 'Överenskommelsen är vilande' : `Vilande sedan ${since}`,
    SUSPENDED_text: (by: string | null) =>
      `Den ger ingenting medan den är vilande. ${by === null ? 'Den organisation som lade den vilande' : by} kan återuppta den.`,
    EXPIRED: (day: string) => `Överenskommelsen löpte ut ${day}`,
    EXPIRED_text: 'Den ger ingenting efter sin sista dag. Parterna kan komma överens om en ny version.',
    ENDED: (since: string | null) => (since === null ? 'Överenskommelsen är uppsagd' : `Uppsagd ${since}`),
    ENDED_text: 'Den ger ingenting, och en uppsagd överenskommelse får ingen ny version.',
    SUPERSEDED: 'Överenskommelsens versioner är ersatta',
    SUPERSEDED_text: 'Ingen version av den gäller nu.',
    WITHDRAWN: 'Förslaget är återkallat',
    WITHDRAWN_text: 'Ett återkallat förslag kan inte längre undertecknas.',
    parent: 'Den överordnade överenskommelsen gäller inte',
    parentText: 'Den här gäller bara medan den överordnade gäller: ',
    unseen: 'en överenskommelse som ni inte kan läsa',
    clauses: (faulty: number, all: number) =>
      faulty === all
        ? all === 1
          ? 'Överenskommelsens enda klausul ger ingenting'
          : `Ingen av överenskommelsens ${all} klausuler ger något`
        : `${faulty} av ${all} klausuler ger ingenting`,
    clausesText:
      'Överenskommelsen är i kraft, men en klausul gäller bara medan hela dess rättsliga stöd gör det.',
    reason: (reason: string) => `Skäl: ”${reason}”`,
  },
  en: {
    DRAFT: 'The agreement is a draft only',
    DRAFT_text: 'It gives nothing until a version has been proposed and signed by every party.',
    PROPOSED: 'Not every party has signed',
    PROPOSED_text: (missing: string) =>
      `It gives nothing until all have signed the same version. Still missing: ${missing}.`,
    SIGNED: (day: string) => `Signed by all, and in force from ${day}`,
    SIGNED_text: 'It gives nothing before its first day.',
    SUSPENDED: (since: string | null) =>
      since === null ? 'The agreement is suspended' : `Suspended since ${since}`,
    SUSPENDED_text: (by: string | null) =>
      `It gives nothing while it is suspended. ${by === null ? 'The organisation that suspended it' : by} can resume it.`,
    EXPIRED: (day: string) => `The agreement expired on ${day}`,
    EXPIRED_text: 'It gives nothing after its last day. The parties can agree on a new version.',
    ENDED: (since: string | null) => (since === null ? 'The agreement has been ended' : `Ended ${since}`),
    ENDED_text: 'It gives nothing, and an ended agreement takes no further version.',
    SUPERSEDED: 'The versions of the agreement are superseded',
    SUPERSEDED_text: 'No version of it is in force now.',
    WITHDRAWN: 'The proposal was withdrawn',
    WITHDRAWN_text: 'A proposal that was withdrawn can no longer be signed.',
    parent: 'The parent agreement is not in force',
    parentText: 'This one is in force only while its parent is: ',
    unseen: 'an agreement that you cannot read',
    clauses: (faulty: number, all: number) =>
      faulty === all
        ? all === 1
          ? 'The only clause of the agreement gives nothing'
          : `None of the ${all} clauses of the agreement gives anything`
        : `${faulty} of ${all} clauses give nothing`,
    clausesText: 'The agreement is in force, but a clause holds only while all of its legal basis does.',
    reason: (reason: string) => `Reason: “${reason}”`,
  },
});
