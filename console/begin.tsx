import { createRoot } from 'react-dom/client';
import { createSession, isSecondLogin } from './session/session.ts';

const root = document.getElementById('console');
const session = createSession();
// A page that the browser has kept whole and brings back is begun anew: who is logged in may be another, or nobody.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
// A login that returns is finished before anything reads the address. A window that only hands one over needs no pages: to
// fetch them while it closes would fail.
const pages = () => import('./app.tsx');
const early = isSecondLogin() ? null : pages();
if ((await session.start()) && root) {
  const { App } = await (early ?? pages());
  createRoot(root).render(<App session={session} />);
}
