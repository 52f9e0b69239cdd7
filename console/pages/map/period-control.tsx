import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Slider } from '../../parts/slider.tsx';
import { useFormats, useWords } from '../../words.tsx';
import type { Moving } from './use-period.ts';
import { words } from './words.ts';

/** Moves the map through time: a slider, a step at a time, or by itself. */
export function PeriodControl({
  moving,
  periods,
}: {
  readonly moving: Moving;
  readonly periods: readonly string[];
}) {
  const t = useWords(words);
  const formats = useFormats();
  const { at, playing } = moving;
  const last = periods.length - 1;
  return (
    <div className="page-map-period">
      <Button
        variant="primary"
        icon={<Icon name={playing ? 'pause' : 'play'} />}
        aria-label={playing ? t.pause : t.play}
        onPress={playing ? moving.pause : moving.play}
      />
      <Slider
        label={t.period}
        min={0}
        max={Math.max(0, last)}
        value={Math.max(0, at)}
        onChange={moving.move}
        text={(value) => formats.period(periods[value] ?? '')}
      />
      <Button aria-label={t.earlier} onPress={() => moving.move(at - 1)}>
        ‹
      </Button>
      <Button aria-label={t.later} onPress={() => moving.move(at + 1)}>
        ›
      </Button>
    </div>
  );
}
