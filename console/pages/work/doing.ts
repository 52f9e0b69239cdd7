/** What a person is doing on the page: a form that is open, and what it is about; null `id` for something new. */
export type Doing = {
  readonly kind:
    | 'move'
    | 'close'
    | 'moveBack'
    | 'jointPicture'
    | 'prioritisation'
    | 'analysis'
    | 'goal'
    | 'measure'
    | 'followUp'
    | 'accept'
    | 'obstacle'
    | 'takeUp'
    | 'answer'
    | 'signal';
  readonly id: string | null;
};
