import './page.css';
import { Route, Routes } from 'react-router';
import { EditQuery } from './edit/edit-query.tsx';
import { QueryDetail } from './query-detail.tsx';
import { QueryList } from './query-list.tsx';

/** Shared queries: found, read, run, taken away as files and code, and written. */
export function Page() {
  return (
    <Routes>
      <Route index element={<QueryList />} />
      <Route path="ny" element={<EditQuery />} />
      <Route path=":id" element={<QueryDetail />} />
      <Route path=":id/:version" element={<QueryDetail />} />
      <Route path=":id/:version/andra" element={<EditQuery />} />
    </Routes>
  );
}
