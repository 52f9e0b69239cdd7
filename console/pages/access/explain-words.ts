import { defineWords } from '../../words.tsx';

/** What the form of a question to explain says. */
export const explainWords = defineWords({
  sv: {
    explainLead:
      'Klistra in en GraphQL-fråga. Den körs inte: du får veta för varje fält vad som skulle besvaras, enligt vilken klausul, vad som saknas och vem ni kan fråga.',
    example: 'Börja från en delad fråga',
    noExample: 'Ingen',
    fetchingExample: 'Hämtar frågan …',
    useExample: 'Använd den här frågan',
    document: 'GraphQL-fråga',
    variables: 'Variabler, som JSON',
    operation: 'Operationens namn, om det finns flera',
    at: 'Som det är en viss dag',
    atText: 'Tomt: nu. En dag som har varit eller kommer, klockan 12 UTC.',
    partner: 'För en annan part',
    partnerText: 'Partens id, till exempel lpo-jarva. Ni ser bara era egna dataprodukter.',
    partnerReason: 'Bara den som lämnar uppgifter kan fråga för en annan part.',
    asChosen: (name: string) => `Det valda: ${name}`,
    moreChoices: 'Fler val: dag, part, operation',
    ask: 'Förklara',
    empty: 'Skriv eller klistra in en fråga först.',
    tooLong: (length: string, most: string) =>
      `Frågan är för lång: ${length} tecken, högst ${most} ryms. Dela den i flera.`,
    notJson: 'Variablerna är inte ett JSON-objekt. Skriv till exempel {"areas": ["sthlm:kommun"]}.',
    notYet: 'Här visas förklaringen',
    notYetText:
      'Med rad för rad vad som besvaras och nekas, klausulerna bakom, och en text att skicka till den som kan ge det som saknas.',
    notExplained: 'Frågan kan inte besvaras som den är skriven',
    notExplainedText: 'Rätta det som står nedan och försök igen.',
    errorAt: (line: number, column: number) => `Rad ${line}, tecken ${column}`,
    errorCodes: {
      GRAPHQL_PARSE_FAILED: 'Texten är inte GraphQL.',
      GRAPHQL_VALIDATION_FAILED: 'Frågan stämmer inte med schemat.',
      OPERATION_TOO_LARGE: 'Frågan är för stor. Dela den i flera.',
      OPERATION_RESOLUTION_FAILURE:
        'Det finns ingen operation med det namnet, eller flera utan att något namn är valt.',
      OPERATION_NOT_SUPPORTED: 'Prenumerationer besvaras inte.',
      BAD_USER_INPUT: 'En variabel saknas eller är av fel slag.',
    } as Readonly<Record<string, string>>,
    otherError: 'Frågan skulle avvisas.',
  },
  en: {
    explainLead:
      'Paste a GraphQL operation. It is not carried out: you are told field by field what would be answered, by which clause, what is missing and whom you can ask.',
    example: 'Begin from a shared query',
    noExample: 'None',
    fetchingExample: 'Fetching the query …',
    useExample: 'Use this query',
    document: 'GraphQL operation',
    variables: 'Variables, as JSON',
    operation: 'Name of the operation, if there are several',
    at: 'As of a day',
    atText: 'Empty: now. A day that has been or will be, at noon UTC.',
    partner: 'For another partner',
    partnerText: 'The partner’s id, such as lpo-jarva. You see your own data products only.',
    partnerReason: 'Only those who provide data can ask for another partner.',
    asChosen: (name) => `The chosen one: ${name}`,
    moreChoices: 'More choices: day, partner, operation',
    ask: 'Explain',
    empty: 'Write or paste an operation first.',
    tooLong: (length, most) =>
      `The operation is too long: ${length} characters, at most ${most}. Divide it into several.`,
    notJson: 'The variables are no JSON object. Write for example {"areas": ["sthlm:kommun"]}.',
    notYet: 'The explanation comes here',
    notYetText:
      'With what is answered and denied line by line, the clauses behind it, and a text to send to whoever could give what is missing.',
    notExplained: 'The operation cannot be answered as it is written',
    notExplainedText: 'Mend what stands below and try again.',
    errorAt: (line, column) => `Line ${line}, column ${column}`,
    errorCodes: {
      GRAPHQL_PARSE_FAILED: 'The text is not GraphQL.',
      GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema.',
      OPERATION_TOO_LARGE: 'The operation is too large. Divide it into several.',
      OPERATION_RESOLUTION_FAILURE: 'There is no operation of that name, or several and no name is chosen.',
      OPERATION_NOT_SUPPORTED: 'Subscriptions are not answered.',
      BAD_USER_INPUT: 'A variable is missing or of the wrong type.',
    },
    otherError: 'The operation would be refused.',
  },
});
