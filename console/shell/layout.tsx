import './shell.css';
import { useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { HubProvider } from '../hub/hub.tsx';
import { ProblemList } from '../hub/problem-list.tsx';
import { PurposeProvider } from '../hub/purpose.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/choice.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSession, useSessionState } from '../session/use-session.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { Banners } from './banners.tsx';
import { pageNames } from './page-names.ts';
import { pages } from './pages.tsx';
import { PurposeChooser } from './purpose-chooser.tsx';
import { useTheme } from './theme.tsx';
import { useViewer, ViewerProvider } from './viewer.tsx';
import { Welcome } from './welcome.tsx';
import { words } from './words.ts';

/** What surrounds every page: who is logged in, the purpose, the pages, and what stands in the way. */
export function Layout() {
  const state = useSessionState();
  if (state.kind !== 'signed-in')
    return (
      <div className="shell shell-out">
        <header className="shell-head">
          <Mark />
          <Choices />
        </header>
        <main id="content" className="shell-main">
          <Welcome state={state} />
        </main>
      </div>
    );
  return (
    <PurposeProvider>
      <HubProvider>
        <ViewerProvider>
          <SignedIn />
        </ViewerProvider>
      </HubProvider>
    </PurposeProvider>
  );
}

function SignedIn() {
  const t = useWords(words);
  const { viewer, problems } = useViewer();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState(pathname);
  // Once it is known who is asking, the page stays, and with it what is typed there: it shows nothing governed by itself.
  const [met, setMet] = useState(false);
  if (viewer && !met) setMet(true);
  // Going somewhere closes the menu of a narrow screen.
  if (menuOpen && openAt !== pathname) setMenuOpen(false);
  const toggle = () => {
    setOpenAt(pathname);
    setMenuOpen(!menuOpen);
  };
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        {t.skip}
      </a>
      <header className="shell-head">
        <Mark />
        <button
          type="button"
          className="shell-menu-button"
          aria-expanded={menuOpen}
          aria-controls="pages"
          onClick={toggle}
        >
          <Icon name="menu" /> {t.menu}
        </button>
        <div className="shell-head-end">
          <PurposeChooser />
          <Account />
        </div>
      </header>
      <nav id="pages" className={menuOpen ? 'shell-nav shell-nav-open' : 'shell-nav'} aria-label={t.pages}>
        <Navigation />
        <Choices />
      </nav>
      <main id="content" className="shell-main" tabIndex={-1}>
        <Banners />
        {!met && problems.length > 0 ? <ProblemList problems={problems} /> : <Outlet />}
      </main>
    </div>
  );
}

function Mark() {
  const t = useWords(words);
  return (
    <NavLink to="/" className="shell-mark" end>
      <img src="/mark.svg" alt="" width="28" height="28" />
      <span>{t.product}</span>
    </NavLink>
  );
}

function Navigation() {
  const names = useWords(pageNames);
  return (
    <ul className="shell-pages">
      {pages.map(({ path, name, icon }) => (
        <li key={path}>
          <NavLink to={path} end={path === '/'}>
            <Icon name={icon} /> {names[name]}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** Who is logged in, with the organisation as the hub knows it. */
function Account() {
  const t = useWords(words);
  const session = useSession();
  const state = useSessionState();
  const { viewer } = useViewer();
  if (state.kind !== 'signed-in') return null;
  const { name, roles } = state.person;
  return (
    <div className="shell-account">
      <Disclosure
        title={
          <>
            <Icon name="user" /> <span className="shell-account-name">{name}</span>
          </>
        }
      >
        <div className="shell-account-panel">
          <p>{viewer?.organisation.name}</p>
          <p>{roles.map((role) => t.roles[role] ?? role).join(', ')}</p>
          <Button variant="secondary" onPress={() => void session.signOut()}>
            {t.signOut}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}

function Choices() {
  const t = useWords(words);
  const { language, setLanguage } = useLanguage();
  const { theme, setTheme } = useTheme();
  return (
    <div className="shell-choices">
      <Select
        label={t.language}
        options={[
          { id: 'sv', text: 'Svenska' },
          { id: 'en', text: 'English' },
        ]}
        value={language}
        onChange={setLanguage}
      />
      <Select
        label={t.theme}
        options={(['auto', 'light', 'dark'] as const).map((id) => ({ id, text: t.themes[id] }))}
        value={theme}
        onChange={setTheme}
      />
    </div>
  );
}
