import { type RefObject, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useFormats, useLanguage, useWords } from '../words.tsx';
import { figuresCsv } from './csv.ts';
import { pictureOf, pngOf } from './picture.ts';
import type { Series } from './series.ts';
import { words } from './words.ts';

/** Offers bytes as a file. The address lives until the browser has taken it. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Offers a text as a file of a media type, in UTF-8. */
export function downloadText(name: string, type: string, text: string): void {
  download(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Buttons that save a figure's picture as SVG and PNG, with its title, legend, sources, synthetic mark and date. */
export function DownloadPicture({
  figureRef,
  name,
}: {
  readonly figureRef: RefObject<HTMLElement | null>;
  readonly name: string;
}) {
  const t = useWords(words);
  const formats = useFormats();
  const [failed, setFailed] = useState(false);
  const save = async (kind: 'svg' | 'png') => {
    const picture = figureRef.current && pictureOf(figureRef.current, t.made(formats.date(today())));
    if (!picture) return setFailed(true);
    if (kind === 'svg') downloadText(`${name}.svg`, 'image/svg+xml', picture.text);
    else {
      const png = await pngOf(picture).catch(() => null);
      if (!png) return setFailed(true);
      download(`${name}.png`, png);
    }
    setFailed(false);
  };
  return (
    <>
      <Button onPress={() => void save('svg')}>{t.saveSvg}</Button>
      <Button onPress={() => void save('png')}>{t.savePng}</Button>
      <span role="alert">{failed ? t.saveFailed : ''}</span>
    </>
  );
}

/** A button that saves figures as CSV (`figuresCsv`). */
export function DownloadFigures({
  series,
  name,
}: {
  readonly series: readonly Series[];
  readonly name: string;
}) {
  const t = useWords(words);
  const { language } = useLanguage();
  return (
    <Button onPress={() => downloadText(`${name}.csv`, 'text/csv', figuresCsv(series, language))}>
      {t.saveCsv}
    </Button>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
