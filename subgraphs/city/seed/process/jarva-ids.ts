/** The process of Järva, and what its parts refer to of each other. */
export const jarva = 'process:jarva';
export const firesAnalysis = 'jarva:analysis:fires';
export const unsafeAnalysis = 'jarva:analysis:unsafe';
export const firesGoal = 'jarva:goal:fires';
export const safeGoal = 'jarva:goal:safe';

/** Its two prioritised problems. */
export const fires = 'Bränder i den offentliga miljön';
export const unsafe = 'Otrygghet vid Rinkeby torg kvällstid';

/** Fires in Järva in the second halves of 2024 and 2025, as the query that the follow-up cites gives them. */
export const firesBefore = 94;
export const firesAfter = 96;
