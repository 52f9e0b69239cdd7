import { whole } from './catalogue.ts';
import { type ConceptRow, selectConcepts } from './document-queries.ts';

/** Every concept, in the programme's order. */
export const concepts = whole<ConceptRow>('concepts', selectConcepts);
