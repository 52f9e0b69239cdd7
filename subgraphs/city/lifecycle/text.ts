// Control characters but for the end of a line and a tab, separators, and what turns writing around.
const unprintable = /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text is nothing but that: no order to the screen on which somebody reads it, and nothing out of sight. */
export const isPlain = (text: string): boolean => !unprintable.test(text);
