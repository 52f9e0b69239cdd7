import { defineWords } from '../../../words.tsx';
import type { ActName, Barred } from './what-may.ts';

type ActTexts = {
  /** What the button says. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** What follows from it, before it is confirmed. */
  readonly consequences: readonly string[];
  readonly confirm: string;
  readonly done: string;
};

const barredSv = (why: Barred, role: (code: string) => string): string => {
  switch (why.kind) {
    case 'role':
      return `Kräver rollen ${role(why.role)}. Be någon i er organisation som har den.`;
    case 'not-a-party':
      return 'Er organisation är inte part. Bara parterna själva får göra det.';
    case 'gives-nothing':
      return 'Bara en part som lämnar uppgifter i versionen får lägga den vilande. Alla parter kan säga upp den.';
    case 'ended':
      return 'Överenskommelsen är uppsagd. Skriv en ny.';
    case 'draft-exists':
      return 'Det finns redan ett utkast till nästa version. Redigera eller kasta det.';
    case 'no-draft':
      return 'Det finns inget utkast.';
    case 'nothing-proposed':
      return 'Ingen version väntar på underskrifter.';
    case 'awaits-signatures':
      return 'En föreslagen version väntar på underskrifter. Återkalla den först.';
    case 'draft-problems':
      return `Utkastet har ${why.count === 1 ? 'en brist' : `${why.count} brister`} att rätta först.`;
    case 'signed-already':
      return 'Er organisation har redan undertecknat.';
    case 'suspended-already':
      return 'Er organisation har redan lagt den vilande.';
    case 'not-suspended':
      return 'Den är inte vilande.';
    case 'suspended-by-others':
      return 'Er organisation har inte lagt den vilande. Den som gjorde det återupptar den.';
    case 'nothing-signed':
      return 'Ingen version är undertecknad av alla parter.';
  }
};

const barredEn = (why: Barred, role: (code: string) => string): string => {
  switch (why.kind) {
    case 'role':
      return `Takes the role ${role(why.role)}. Ask somebody in your organisation who has it.`;
    case 'not-a-party':
      return 'Your organisation is no party. Only the parties themselves may do it.';
    case 'gives-nothing':
      return 'Only a party that gives data in the version may suspend it. Any party may end it.';
    case 'ended':
      return 'The agreement has been ended. Write a new one.';
    case 'draft-exists':
      return 'There is a draft of the next version. Edit or discard it.';
    case 'no-draft':
      return 'There is no draft.';
    case 'nothing-proposed':
      return 'No version awaits signatures.';
    case 'awaits-signatures':
      return 'A proposed version awaits signatures. Withdraw it first.';
    case 'draft-problems':
      return `The draft has ${why.count === 1 ? 'a problem' : `${why.count} problems`} to mend first.`;
    case 'signed-already':
      return 'Your organisation has signed already.';
    case 'suspended-already':
      return 'Your organisation has suspended it already.';
    case 'not-suspended':
      return 'It is not suspended.';
    case 'suspended-by-others':
      return 'Your organisation has not suspended it. Whoever did resumes it.';
    case 'nothing-signed':
      return 'No version is signed by all parties.';
  }
};

const actsSv: Readonly<Record<ActName, ActTexts>> = {
  amend: {
    name: 'Ändra',
    does: 'Börja på nästa version, från den som gäller.',
    consequences: [
      'Ett utkast skapas med samma innehåll som den nuvarande versionen.',
      'Det som gäller fortsätter att gälla tills alla parter har undertecknat den nya versionen.',
      'Parterna kan läsa utkastet.',
    ],
    confirm: 'Börja ändra',
    done: 'Utkastet är skapat.',
  },
  edit: {
    name: 'Redigera utkastet',
    does: 'Skriv i utkastet till nästa version.',
    consequences: [],
    confirm: '',
    done: '',
  },
  propose: {
    name: 'Föreslå',
    does: 'Lägg fram utkastet för underskrift.',
    consequences: [
      'Innehållet låses: från och med nu går det inte att ändra.',
      'Inget börjar gälla förrän alla parter har undertecknat samma innehåll.',
      'Parterna ser förslaget och kan underteckna.',
    ],
    confirm: 'Föreslå versionen',
    done: 'Versionen är föreslagen och väntar på underskrifter.',
  },
  discard: {
    name: 'Kasta utkastet',
    does: 'Ta bort utkastet.',
    consequences: [
      'Utkastet tas bort och kan inte återställas.',
      'Har överenskommelsen aldrig föreslagits försvinner den helt.',
      'Versioner som gäller påverkas inte.',
    ],
    confirm: 'Kasta utkastet',
    done: 'Utkastet är kastat.',
  },
  sign: {
    name: 'Granska och underteckna',
    does: 'Läs exakt det som undertecknas, och underteckna för er organisation.',
    consequences: [],
    confirm: '',
    done: '',
  },
  withdraw: {
    name: 'Återkalla förslaget',
    does: 'Ta tillbaka en version som alla inte har undertecknat.',
    consequences: [
      'Versionen kan inte längre undertecknas, och underskrifter som redan finns får ingen verkan.',
      'Den står kvar i historiken med ditt skäl.',
      'Det som gäller i dag fortsätter att gälla.',
    ],
    confirm: 'Återkalla',
    done: 'Förslaget är återkallat.',
  },
  suspend: {
    name: 'Lägg vilande',
    does: 'Stoppa genast det som versionen ger.',
    consequences: [
      'Mottagarna förlorar sin läsrätt inom en sekund, i pågående hämtningar också.',
      'Den står vilande tills er organisation återupptar den.',
      'Överenskommelser som ligger inom den här slutar också att gälla så länge.',
    ],
    confirm: 'Lägg vilande',
    done: 'Versionen är vilande.',
  },
  resume: {
    name: 'Återuppta',
    does: 'Låt versionen gälla igen.',
    consequences: [
      'Mottagarna får tillbaka sin läsrätt inom en sekund, om ingen annan part också har lagt den vilande.',
    ],
    confirm: 'Återuppta',
    done: 'Er organisations vilandeförklaring är hävd.',
  },
  end: {
    name: 'Säg upp',
    does: 'Avsluta överenskommelsen för alla parter.',
    consequences: [
      'Alla versioner upphör, och det går inte att ångra.',
      'Mottagarna förlorar sin läsrätt när uppsägningen börjar gälla.',
      'Överenskommelser som ligger inom den här upphör att verka samtidigt.',
      'Ett nytt samarbete kräver en ny överenskommelse.',
    ],
    confirm: 'Säg upp',
    done: 'Överenskommelsen är uppsagd.',
  },
};

const actsEn: Readonly<Record<ActName, ActTexts>> = {
  amend: {
    name: 'Amend',
    does: 'Begin the next version, from the one that holds.',
    consequences: [
      'A draft is made with the content of the present version.',
      'What holds goes on until all parties have signed the new version.',
      'The parties can read the draft.',
    ],
    confirm: 'Begin to amend',
    done: 'The draft is made.',
  },
  edit: {
    name: 'Edit the draft',
    does: 'Write in the draft of the next version.',
    consequences: [],
    confirm: '',
    done: '',
  },
  propose: {
    name: 'Propose',
    does: 'Lay the draft before the parties to sign.',
    consequences: [
      'The content is locked: from now on it cannot be changed.',
      'Nothing takes effect until all parties have signed the same content.',
      'The parties see the proposal and can sign it.',
    ],
    confirm: 'Propose the version',
    done: 'The version is proposed and awaits signatures.',
  },
  discard: {
    name: 'Discard the draft',
    does: 'Throw the draft away.',
    consequences: [
      'The draft is removed and cannot be restored.',
      'An agreement that was never proposed goes with it.',
      'Versions that hold are not affected.',
    ],
    confirm: 'Discard the draft',
    done: 'The draft is discarded.',
  },
  sign: {
    name: 'Review and sign',
    does: 'Read exactly what is signed, and sign for your organisation.',
    consequences: [],
    confirm: '',
    done: '',
  },
  withdraw: {
    name: 'Withdraw the proposal',
    does: 'Take back a version that not all have signed.',
    consequences: [
      'The version can no longer be signed, and signatures that exist come to nothing.',
      'It stays in the history with your reason.',
      'What holds today goes on.',
    ],
    confirm: 'Withdraw',
    done: 'The proposal is withdrawn.',
  },
  suspend: {
    name: 'Suspend',
    does: 'Halt at once what the version gives.',
    consequences: [
      'The recipients lose their right to read within a second, in ongoing exports too.',
      'It stays suspended until your organisation resumes it.',
      'Agreements that lie within this one cease to hold meanwhile.',
    ],
    confirm: 'Suspend',
    done: 'The version is suspended.',
  },
  resume: {
    name: 'Resume',
    does: 'Let the version hold again.',
    consequences: [
      'The recipients regain their right to read within a second, unless another party has suspended it too.',
    ],
    confirm: 'Resume',
    done: 'Your organisation’s suspension is lifted.',
  },
  end: {
    name: 'End',
    does: 'End the agreement for all parties.',
    consequences: [
      'All versions cease, and it cannot be undone.',
      'The recipients lose their right to read when the end takes effect.',
      'Agreements that lie within this one lose effect with it.',
      'To collaborate again takes a new agreement.',
    ],
    confirm: 'End',
    done: 'The agreement is ended.',
  },
};

/** What is said of acts on an agreement. */
export const words = defineWords({
  sv: {
    acts: actsSv,
    barred: barredSv,
    open: 'Vad kan göras nu',
    title: 'Vad kan göras nu',
    asYou: (organisation: string, roles: string) => `Du handlar för ${organisation} med ${roles}.`,
    noRole: 'ingen roll som får ändra överenskommelser',
    theRole: (roles: string) => `rollen ${roles}`,
    possible: 'Möjligt',
    notPossible: 'Inte möjligt nu',
    nothing: 'Inget kan göras nu. Skälen står nedan.',
    version: (number: number) => `Version ${number}`,
    consequences: 'Det här händer',
    loses: 'Slutar att lämnas:',
    regains: 'Lämnas igen:',
    given: (product: string, provider: string, recipients: string) =>
      `${product} från ${provider} till ${recipients}`,
    toSign: (parties: string) => `Ska undertecknas av: ${parties}.`,
    whatIf: 'Vem som får och förlorar vad',
    reason: 'Skäl',
    reasonText: 'Står i historiken och läses av parterna. Ange funktioner, aldrig personer.',
    reasonMissing: 'Skriv ett skäl.',
    endAt: 'Upphör från och med',
    endAtText: 'Lämna tomt för att säga upp genast. Dagen räknas från midnatt UTC.',
    cancel: 'Avbryt',
    back: 'Tillbaka',
    close: 'Stäng',
    loading: 'Hämtar läget …',
    heard: (heard: number, all: number) =>
      heard === all
        ? `Alla navets ingångar (${all}) tillämpar det redan.`
        : `${heard} av navets ${all} ingångar tillämpar det redan. De andra gör det inom fem sekunder, eller lämnar inget ut.`,
    receipt: (id: string) => `Kvitto i åtkomstloggen: ${id}`,
    list: (items: readonly string[]) => new Intl.ListFormat('sv').format(items),
  },
  en: {
    acts: actsEn,
    barred: barredEn,
    open: 'What can be done now',
    title: 'What can be done now',
    asYou: (organisation, roles) => `You act for ${organisation} with ${roles}.`,
    noRole: 'no role that may change agreements',
    theRole: (roles) => `the role ${roles}`,
    possible: 'Possible',
    notPossible: 'Not possible now',
    nothing: 'Nothing can be done now. The reasons are below.',
    version: (number) => `Version ${number}`,
    consequences: 'This is what happens',
    loses: 'No longer given:',
    regains: 'Given again:',
    given: (product, provider, recipients) => `${product} from ${provider} to ${recipients}`,
    toSign: (parties) => `To be signed by: ${parties}.`,
    whatIf: 'Who gains and loses what',
    reason: 'Reason',
    reasonText: 'Stands in the history and is read by the parties. Name functions, never persons.',
    reasonMissing: 'Write a reason.',
    endAt: 'Ends from',
    endAtText: 'Leave empty to end at once. The day counts from midnight UTC.',
    cancel: 'Cancel',
    back: 'Back',
    close: 'Close',
    loading: 'Fetching how it stands …',
    heard: (heard, all) =>
      heard === all
        ? `All entrances of the hub (${all}) apply it already.`
        : `${heard} of the hub’s ${all} entrances apply it already. The others do within five seconds, or give nothing.`,
    receipt: (id) => `Receipt in the access log: ${id}`,
    list: (items) => new Intl.ListFormat('en').format(items),
  },
});
