import { NavLink } from 'react-router';
import { usePurpose } from '../../hub/purpose.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useWords } from '../../words.tsx';
import { words } from './words.ts';

const followingUp = 'uppfoljning';

/** The head of the page's five parts, with the way between them. */
export function Sections() {
  const t = useWords(words);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <nav className="work-sections print-hidden" aria-label={t.sections}>
        <NavLink to="/arbetet" end>
          {t.processes}
        </NavLink>
        <NavLink to="/arbetet/lagesbilder">{t.pictures}</NavLink>
        <NavLink to="/arbetet/uppdrag">{t.duties}</NavLink>
        <NavLink to="/arbetet/hinder">{t.obstaclesRaised}</NavLink>
        <NavLink to="/arbetet/forum">{t.forums}</NavLink>
      </nav>
    </>
  );
}

/** Says that what is shown here is mostly given for following up, where that is not the purpose. */
export function PurposeHint() {
  const t = useWords(words);
  const { viewer } = useViewer();
  const { purpose, setPurpose } = usePurpose();
  if (purpose === followingUp) return null;
  const permitted = viewer?.purposesPermitted.some(({ code }) => code === followingUp) ?? false;
  return (
    <Notice
      kind="info"
      actions={
        permitted ? <Button onPress={() => setPurpose(followingUp)}>{t.changePurpose}</Button> : undefined
      }
    >
      {t.otherPurpose}
    </Notice>
  );
}
