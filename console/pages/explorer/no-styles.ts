/**
 * In place of react-style-singleton, by which GraphiQL's menus and dialogs would put a style element into the page, which the
 * page's policy refuses. It would only keep what lies behind them from being scrolled.
 */
export const styleSingleton = (): (() => null) => () => null;
