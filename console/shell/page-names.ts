import { defineWords } from '../words.tsx';

/** What the pages are called in the navigation. */
export const pageNames = defineWords({
  sv: {
    start: 'Start',
    map: 'Trygghet på karta',
    queries: 'Delade frågor',
    work: 'Arbetet',
    agreements: 'Överenskommelser',
    access: 'Min åtkomst',
    log: 'Åtkomstlogg',
    products: 'Dataprodukter',
    explorer: 'Utforska',
  },
  en: {
    start: 'Start',
    map: 'Safety on the map',
    queries: 'Shared queries',
    work: 'The work',
    agreements: 'Agreements',
    access: 'My access',
    log: 'Access log',
    products: 'Data products',
    explorer: 'Explorer',
  },
});
