import { Route, Routes } from 'react-router';
import { EditDraft } from './act/edit-draft.tsx';
import { Keys } from './act/keys.tsx';
import { Agreement } from './agreement.tsx';
import { Overview } from './overview.tsx';

/** Agreements: all of them, one of them with its versions, drafts being written, and the keys they are signed with. */
export function Page() {
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="ny" element={<EditDraft />} />
      <Route path="nycklar" element={<Keys />} />
      <Route path=":id/utkast" element={<EditDraft />} />
      <Route path=":id" element={<Agreement />} />
      <Route path=":id/:number" element={<Agreement />} />
    </Routes>
  );
}
