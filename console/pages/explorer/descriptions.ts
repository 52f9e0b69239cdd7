import { madeMarkup } from '../../page-policy.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * In place of markdown-it, by which GraphiQL would make markup of the descriptions in a schema: here they are text, in
 * paragraphs, without links or anything else of their own.
 */
export const markdown = {
  /** A description as markup. */
  render(description: string): string {
    const paragraphs = description
      .split(/\n\s*\n/)
      .map((text) => `<p>${text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? '')}</p>`);
    return madeMarkup(paragraphs.join(''));
  },
};
