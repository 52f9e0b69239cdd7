// Control characters but for the end of a line and a tab, separators of lines, and what is not seen: what turns, joins,
// parts, fills or tags writing (Unicode's Cf, and what may be passed over in showing a text, fillers of Hangul among it).
const unprintable = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text is nothing but that: no order to the screen on which somebody reads it, and nothing out of sight. */
export const isPlain = (text: string): boolean => !unprintable.test(text);

/** Whether a text is plain and on one line, as titles and names are. */
export const isLine = (text: string): boolean => isPlain(text) && !text.includes('\n');
