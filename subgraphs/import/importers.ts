import { areasImporter } from './areas.ts';
import { braImporter } from './bra.ts';
import { countsImporter } from './counts.ts';
import { firesImporter } from './fires.ts';
import type { Importer } from './importer.ts';
import { jsonStatImporter } from './json-stat.ts';
import { policeEventsImporter } from './police-events.ts';
import { surveyImporter } from './survey.ts';

/** Every kind of file that `npm run import` takes, in the order of its help. */
export const importers: readonly Importer[] = Object.freeze([
  countsImporter,
  firesImporter,
  braImporter,
  surveyImporter,
  policeEventsImporter,
  areasImporter,
  jsonStatImporter,
]);
