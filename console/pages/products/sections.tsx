import { NavLink } from 'react-router';
import { PageHeader } from '../../parts/page-header.tsx';
import { useWords } from '../../words.tsx';
import { words } from './words.ts';

/** The head of the catalogue, with the way to its glossary. */
export function Sections() {
  const t = useWords(words);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <nav className="products-sections" aria-label={t.sections}>
        <NavLink to="/dataprodukter" end>
          {t.catalogue}
        </NavLink>
        <NavLink to="/dataprodukter/begrepp">{t.glossary}</NavLink>
      </nav>
    </>
  );
}
