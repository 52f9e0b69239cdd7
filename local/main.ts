import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts: half of a later start would be spent on compiling it again.
enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/compiled`);
const { serve } = await import('./serve.ts');
serve();
