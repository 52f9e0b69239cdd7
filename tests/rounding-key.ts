/** What tests round under, so that the same figures come out every time. */
export const roundingKey = 'tests, whose figures are synthetic';
