import { defineWords } from '../../words.tsx';

/** What the explorer's page says. */
export const words = defineWords({
  sv: {
    title: 'Utforska',
    lead: 'Ställ egna frågor till navet. Schemat är ert kontrakt: det som era överenskommelser ger för ändamålet du har valt.',
    examples: 'Delade frågor som exempel',
    otherPurpose: (name: string) => `Ändamål: ${name}. Byt ändamål för att få hela svaret.`,
    noPurpose: 'Inget ändamål valt',
    noPurposeText:
      'Schemat har bara öppna och egna uppgifter. Välj ett ändamål uppe till höger för att se vad överenskommelserna ger.',
    lapses: 'Upphör inom 60 dagar, om ingen ny överenskommelse sluts',
    toAgreements: 'Till överenskommelserna',
    loading: 'Hämtar ert kontrakt …',
    tool: 'GraphiQL (på engelska)',
    firstQuery:
      '# Skriv en fråga, eller välj en delad fråga som exempel.\n# Ctrl+Enter kör frågan, Ctrl+Space visar vad som kan stå här.\n{\n  viewer {\n    organisation {\n      name\n    }\n    scope {\n      sentence\n    }\n  }\n}\n',
    answer: 'Svaret i ord',
    noAnswer: 'Kör en fråga, så står här kvittot, och vad som eventuellt nekades och varför.',
    whole: 'Allt besvarades',
    wholeText: 'Inget av det du frågade efter nekades.',
    gone: 'Svaret visas inte längre',
    goneText: 'Det du får se har ändrats, eller så är kontakten med navet bruten. Kör frågan igen.',
    receipt: 'Kvitto:',
    changedMeanwhile: 'Det du får se ändrades medan frågan besvarades. Kör den igen.',
    notAnswered: 'Frågan besvarades inte. Skälet står bredvid.',
    note: 'Varje fråga loggas. Frågans text finns kvar tills fliken stängs; variabler och svar sparas inte.',
  },
  en: {
    title: 'Explorer',
    lead: 'Put questions of your own to the hub. The schema is your contract: what your agreements give for the purpose that you have chosen.',
    examples: 'Shared queries as examples',
    otherPurpose: (name) => `Purpose: ${name}. Change the purpose to get the whole answer.`,
    noPurpose: 'No purpose chosen',
    noPurposeText:
      'The schema has open data and your own alone. Choose a purpose at the top right to see what the agreements give.',
    lapses: 'Lapses within 60 days, unless a new agreement is made',
    toAgreements: 'To the agreements',
    loading: 'Fetching your contract …',
    tool: 'GraphiQL',
    firstQuery:
      '# Write a query, or choose a shared query as an example.\n# Ctrl+Enter runs the query, Ctrl+Space shows what can stand here.\n{\n  viewer {\n    organisation {\n      name\n    }\n    scope {\n      sentence\n    }\n  }\n}\n',
    answer: 'The answer in words',
    noAnswer: 'Run a query, and here are its receipt, and what was denied, if anything, and why.',
    whole: 'All of it was answered',
    wholeText: 'Nothing that you asked for was denied.',
    gone: 'The answer is no longer shown',
    goneText: 'What you may see has changed, or contact with the hub is broken. Run the query again.',
    receipt: 'Receipt:',
    changedMeanwhile: 'What you may see changed while the query was answered. Run it again.',
    notAnswered: 'The query was not answered. The reason stands beside.',
    note: 'Every query is logged. The text of the query stays until the tab is closed; variables and answers are not kept.',
  },
});
