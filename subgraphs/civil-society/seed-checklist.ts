import { list } from '../foundation/once.ts';

/** The checklist that every certification of the demonstration is made by. */
export const checklistId = 'checklist:2020';

/** How many of the 57 questions must be met. */
export const compulsoryQuestions = 28;

/** For how many years a certification holds. */
export const yearsValid = 5;

/** How many questions each theme has, in the order in which they are numbered. Made up; that there are 57 is published. */
const themes = [
  ['ENTRANCES', 10],
  ['STAIRS_AND_CELLARS', 12],
  ['YARDS', 10],
  ['LIGHTING', 9],
  ['GARAGES', 8],
  ['MANAGEMENT', 8],
] as const;

/** The checklist. How its questions are worded is the associations' own, and not here. */
export function checklistRows() {
  return [
    {
      id: checklistId,
      applies_to: list(['EXISTING', 'NEW_BUILD']),
      years_valid: yearsValid,
      synthetic: true,
      source:
        'Fastighetsägarföreningarnas offentliga uppgifter: 57 frågor, varav 28 obligatoriska, och giltighet i fem år; Stockholms stads trygghetsprogram 2020-2023, rad 729. Teman, vikter och vilka frågor som är obligatoriska är syntetiska.',
    },
  ];
}

/** The 57 questions by number: every second one is compulsory, which makes 28, and all of them give 100 points together. */
export function questionRows() {
  const numbered = themes.flatMap(([theme, count]) => Array.from({ length: count }, () => theme));
  return numbered.map((theme, index) => {
    const number = index + 1;
    return {
      checklist: checklistId,
      number,
      theme,
      compulsory: number % 2 === 0,
      weight: number % 4 === 3 ? 1 : 2,
    };
  });
}
