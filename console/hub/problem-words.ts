import { both, type InBoth, type ProblemText, type ProblemTexts } from './problem-text.ts';
import { problemsOfActing } from './problems-of-acting.ts';
import { problemsOfReading } from './problems-of-reading.ts';
import { problemsOfRequests } from './problems-of-requests.ts';

/**
 * What a person at a page is told of each code of schema/errors.ts, in Swedish and English. Where a text says "nedan"
 * or "below", the error has details that `detailWords` names and that the page shows beneath.
 */
export const problemWords: ProblemTexts = {
  ...problemsOfReading,
  ...problemsOfActing,
  ...problemsOfRequests,
};

/** What a person is told of the console's own problems: what the hub never got to say. */
export const consoleProblems = {
  SESSION_OVER: both(
    'Din inloggning har gått ut',
    'Logga in igen i ett nytt fönster. Det du har skrivit på sidan finns kvar.',
    'Your login has run out',
    'Log in again in a new window. What you have typed on the page stays.',
  ),
  HUB_UNREACHABLE: both(
    'Navet svarar inte',
    'Sidan fortsätter att försöka. Kontrollera att din dator har kontakt med nätet.',
    'The hub is not responding',
    'The page keeps trying. Check that your computer is connected to the network.',
  ),
  HUB_LOST: both(
    'Kontakten med navet är bruten',
    'Siffror som kräver en överenskommelse visas inte förrän kontakten är tillbaka. Sidan fortsätter att försöka.',
    'Contact with the hub is broken',
    'Figures that agreements govern are not shown until contact is back. The page keeps trying.',
  ),
  ISSUER_UNREACHABLE: both(
    'Inloggningstjänsten svarar inte',
    'Det går inte att logga in just nu. Försök igen om en stund.',
    'The login service is not responding',
    'It is not possible to log in at the moment. Try again in a while.',
  ),
  CANCELLED: both(
    'Hämtningen avbröts',
    'Försök igen om du fortfarande behöver uppgifterna.',
    'The request was cancelled',
    'Try again if you still need the data.',
  ),
  UNKNOWN: both(
    'Något oväntat gick fel',
    'Försök igen. Händer det igen, ladda om sidan eller kontakta navets förvaltning.',
    'Something unexpected went wrong',
    'Try again. If it happens again, reload the page or contact those who run the hub.',
  ),
} as const satisfies Readonly<Record<string, InBoth<ProblemText>>>;

/** The parts that can be down, by `extensions.subgraph`, as they begin a sentence: "Polisen svarar inte". */
export const subgraphNames: Readonly<Record<string, InBoth<string>>> = {
  city: { sv: 'Staden', en: 'The city' },
  police: { sv: 'Polisen', en: 'The police' },
  region: { sv: 'Regionen', en: 'The region' },
  'civil-society': { sv: 'Civilsamhället', en: 'Civil society' },
  hub: { sv: 'Navets eget register', en: "The hub's own register" },
};
