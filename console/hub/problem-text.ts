/** What is said of a problem: what happened, without a full stop, and in sentences what its reader should do now. */
export type ProblemText = { readonly title: string; readonly advice: string };

/** A word or text in both languages of the console. */
export type InBoth<T> = { readonly sv: T; readonly en: T };

/** Texts of problems, by their codes. */
export type ProblemTexts = Readonly<Record<string, InBoth<ProblemText>>>;

/** A problem's texts in both languages. */
export const both = (
  svTitle: string,
  svAdvice: string,
  enTitle: string,
  enAdvice: string,
): InBoth<ProblemText> => ({
  sv: { title: svTitle, advice: svAdvice },
  en: { title: enTitle, advice: enAdvice },
});
