import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** The console's languages; Swedish first. */
export type Language = 'sv' | 'en';

/** Texts with the same keys in both languages; a text may be a function of what it tells of. */
export type Words<T> = { readonly sv: T; readonly en: T };

/** A folder's texts. The compiler sees that none is missing in either language. */
export const defineWords = <T,>(both: { readonly sv: T; readonly en: NoInfer<T> }): Words<T> => both;

type Chosen = { readonly language: Language; readonly setLanguage: (language: Language) => void };

const LanguageContext = createContext<Chosen>({ language: 'sv', setLanguage: () => {} });
const storageKey = 'hub.language';

/** Holds the chosen language, tells the document of it, and remembers it on this machine. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'sv',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  const chosen = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={chosen}>{children}</LanguageContext>;
}

/** The language that is shown, and how to change it. */
export const useLanguage = (): Chosen => useContext(LanguageContext);

/** A folder's texts in the language that is shown. */
export const useWords = <T,>(words: Words<T>): T => words[useLanguage().language];

/** How numbers, dates and periods are written. Periods are as the hub has them: 2025, 2025-Q1, 2025-W07, 2025-03, 2025-03-31. */
export type Formats = {
  readonly number: (value: number, digits?: number) => string;
  /** Of a share: 0.25 is 25 %. */
  readonly percent: (share: number, digits?: number) => string;
  readonly date: (iso: string) => string;
  readonly dateTime: (iso: string) => string;
  readonly time: (iso: string) => string;
  readonly period: (period: string) => string;
  /** Order of names: Swedish in both languages, since the names are. */
  readonly compare: (one: string, other: string) => number;
};

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const zone = 'Europe/Stockholm';
const collator = new Intl.Collator('sv-SE', { numeric: true });

function formatsOf(language: Language): Formats {
  const locale = locales[language];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: zone });
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: zone });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const numbers = new Map<number | undefined, Intl.NumberFormat>();
  const percents = new Map<number, Intl.NumberFormat>();
  const numberFormat = (digits: number | undefined) => {
    const known = numbers.get(digits);
    if (known) return known;
    const made = new Intl.NumberFormat(
      locale,
      digits === undefined
        ? { maximumFractionDigits: 1 }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits },
    );
    numbers.set(digits, made);
    return made;
  };
  const percentFormat = (digits: number) => {
    const known = percents.get(digits);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits });
    percents.set(digits, made);
    return made;
  };
  const written = (format: Intl.DateTimeFormat) => (iso: string) => {
    const instant = new Date(iso);
    return Number.isNaN(instant.getTime()) ? iso : format.format(instant);
  };
  return {
    number: (value, digits) => numberFormat(digits).format(value),
    percent: (share, digits = 0) => percentFormat(digits).format(share),
    date: written(date),
    dateTime: written(dateTime),
    time: written(time),
    period(period) {
      const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
      if (quarter)
        return language === 'sv' ? `kv. ${quarter[2]} ${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`;
      const week = /^(\d{4})-W(\d\d)$/.exec(period);
      if (week)
        return language === 'sv' ? `v. ${Number(week[2])} ${week[1]}` : `week ${Number(week[2])} ${week[1]}`;
      if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) return month.format(new Date(`${period}-01T00:00:00Z`));
      if (/^\d{4}-\d\d-\d\d$/.test(period)) return written(day)(`${period}T00:00:00Z`);
      return period;
    },
    compare: collator.compare,
  };
}

const formats = { sv: formatsOf('sv'), en: formatsOf('en') };

/** How numbers, dates, periods and names are written and ordered in the language that is shown. */
export const useFormats = (): Formats => formats[useLanguage().language];
