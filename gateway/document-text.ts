import { Lexer, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Refused } from './refused.ts';

/** Shorter texts cannot pass any of the limits below. */
const short = 128;
const deepestNesting = 200;
const mostDefinitions = 100;
const longestName = 128;

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Texts that have been looked through and are not refused; so many characters of them at most. */
const passed = new LRUCache<string, true>({ maxSize: 2_000_000, sizeCalculation: (_, text) => text.length });

/**
 * Refuses a document by its tokens, before it is parsed: what nests so deeply that parser and validation would run
 * out of stack, has so many definitions that validation would take seconds, or a name too long for the log. A text
 * that is no GraphQL is left to the parser. Throws OPERATION_TOO_LARGE.
 */
export function refuseOversized(text: string): void {
  if (text.length <= short || passed.get(text)) return;
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  let definitions = 0;
  for (let token = next(lexer); token && token.kind !== TokenKind.EOF; token = next(lexer)) {
    if (opening.has(token.kind)) {
      if (nesting === 0 && token.kind === TokenKind.BRACE_L) definitions += 1;
      nesting += 1;
    } else if (closing.has(token.kind)) {
      nesting -= 1;
    }
    if (nesting > deepestNesting) throw new Refused('OPERATION_TOO_LARGE', { limit: 'nesting' });
    if (definitions > mostDefinitions) throw new Refused('OPERATION_TOO_LARGE', { limit: 'definitions' });
    if (token.kind === TokenKind.NAME && token.value.length > longestName) {
      throw new Refused('OPERATION_TOO_LARGE', { limit: 'name' });
    }
  }
  passed.set(text, true);
}

/** The next token, or undefined where the text is not even made of tokens. */
function next(lexer: Lexer) {
  try {
    return lexer.advance();
  } catch {
    return undefined;
  }
}
