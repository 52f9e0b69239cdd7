import type { ActName } from './may.ts';

/** What a person is doing on the page: a form that is open, and what it is about; null `id` for something new. */
export type Doing = {
  readonly kind: ActName | 'moveBack';
  readonly id: string | null;
};
