import { Definitions } from '../../parts/card.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { CitedFigures } from './cited.tsx';
import { pictureWords } from './picture-words.ts';
import type { Picture } from './pictures.ts';

/** What a picture says. */
export function PictureTexts({ picture }: { readonly picture: Picture }) {
  const p = useWords(pictureWords);
  const { date } = useFormats();
  const { problems, localConditions, needs, resources, basis, figures } = picture;
  return (
    <>
      {(problems ?? []).length === 0 ? null : (
        <>
          <p className="work-label">{p.problems}</p>
          <ol className="work-problems">
            {(problems ?? []).map(({ no, title, description, offenceCategory }) => (
              <li key={no}>
                <strong>{title}.</strong> {description}
                {offenceCategory === null ? '' : ` (${offenceCategory})`}
              </li>
            ))}
          </ol>
        </>
      )}
      <Definitions
        items={[
          { term: p.local, text: localConditions ?? '' },
          { term: p.needs, text: needs ?? '' },
          { term: p.resources, text: resources ?? '' },
        ].filter(({ text }) => text !== '')}
      />
      {(basis ?? []).length === 0 ? null : (
        <>
          <p className="work-label">{p.basis}</p>
          <ul>
            {(basis ?? []).map(({ kind, name, period, asOf }) => (
              <li key={`${name} ${period}`}>
                {name}, {period}{' '}
                <span className="work-faint">{`(${p.sources[kind]}, ${p.taken(date(asOf))})`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <CitedFigures figures={figures ?? []} />
    </>
  );
}
