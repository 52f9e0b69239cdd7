import { lazy, type ReactNode, Suspense, useState } from 'react';
import { I18nProvider, RouterProvider as PartsRouter } from 'react-aria-components';
import { createBrowserRouter, type RouteObject, useHref, useNavigate } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Loading } from './parts/loading.tsx';
import { PageHeader } from './parts/page-header.tsx';
import type { Session } from './session/session.ts';
import { SessionProvider } from './session/use-session.tsx';
import { Faulty } from './shell/faulty.tsx';
import { Layout } from './shell/layout.tsx';
import { pages } from './shell/pages.tsx';
import { ThemeProvider } from './shell/theme.tsx';
import { words } from './shell/words.ts';
import { LanguageProvider, useLanguage, useWords } from './words.tsx';

/** The layout, with parts that speak the language and go to addresses without loading the page anew. */
function Framed() {
  const { language } = useLanguage();
  const navigate = useNavigate();
  return (
    <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <PartsRouter navigate={(path) => void navigate(path)} useHref={useHref}>
        <Layout />
      </PartsRouter>
    </I18nProvider>
  );
}

/** A page with all addresses beneath it: it reads the rest of the address itself. */
const routes: RouteObject[] = pages.map(({ path, load }) => {
  const Page = lazy(async () => ({ default: (await load()).Page }));
  return {
    path: path === '/' ? '/' : `${path}/*`,
    element: <Opened page={<Page />} />,
    errorElement: <Faulty />,
  };
});

function Opened({ page }: { readonly page: ReactNode }) {
  const t = useWords(words);
  return <Suspense fallback={<Loading text={t.loadingPage} />}>{page}</Suspense>;
}

function Nowhere() {
  const t = useWords(words);
  return <PageHeader title={t.notFound} lead={t.notFoundText} />;
}

const createRouter = () =>
  createBrowserRouter([
    {
      element: <Framed />,
      errorElement: <Faulty />,
      children: [...routes, { path: '*', element: <Nowhere /> }],
    },
  ]);

/** The whole console, for a login. */
export function App({ session }: { readonly session: Session }) {
  const [router] = useState(createRouter);
  return (
    <LanguageProvider>
      <ThemeProvider>
        <SessionProvider session={session}>
          <RouterProvider router={router} />
        </SessionProvider>
      </ThemeProvider>
    </LanguageProvider>
  );
}
