import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

// Loaded into a hub before it starts (node --import): writes what each subgraph did for each request to the file that the
// address of this module names (?to=), a line of JSON each, before the answer is sent.

const file = new URL(import.meta.url).searchParams.get('to');
if (file === null) throw new TypeError('Name the file: record-statements.ts?to=/path/to/file.');
subscribe('trygghetsnavet:subgraph-work', (work) => appendFileSync(file, `${JSON.stringify(work)}\n`));
