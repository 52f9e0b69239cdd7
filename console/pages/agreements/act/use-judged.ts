import { useEffect, useState } from 'react';

/** What a text turns out to be by a judge, which must stay the same; null while there is none, or it is being judged. */
export function useJudged<T>(text: string, judge: (text: string) => Promise<T>): T | null {
  const [judged, setJudged] = useState<{ readonly of: string; readonly as: T } | null>(null);
  useEffect(() => {
    let current = true;
    if (text.trim() === '') return;
    judge(text).then((as) => current && setJudged({ of: text, as }));
    return () => {
      current = false;
    };
  }, [text, judge]);
  return judged !== null && judged.of === text ? judged.as : null;
}
