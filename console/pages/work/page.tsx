import './page.css';
import { Route, Routes } from 'react-router';
import { Duties } from './duties.tsx';
import { Forums } from './forums.tsx';
import { ObstacleList } from './obstacle-list.tsx';
import { PictureList } from './picture-list.tsx';
import { ProcessList } from './process-list.tsx';
import { ProcessPage } from './process-page.tsx';

/** The work: situational pictures, processes from picture to follow-up, duties, obstacles, and who meets. */
export function Page() {
  return (
    <Routes>
      <Route index element={<ProcessList />} />
      <Route path="lagesbilder" element={<PictureList />} />
      <Route path="uppdrag" element={<Duties />} />
      <Route path="hinder" element={<ObstacleList />} />
      <Route path="forum" element={<Forums />} />
      <Route path=":process" element={<ProcessPage />} />
    </Routes>
  );
}
