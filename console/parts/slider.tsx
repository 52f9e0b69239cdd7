import { useId } from 'react';
import { Icon } from './icon.tsx';
import './field.css';
import './slider.css';

/** A value between two ends, by thumb or arrow keys; `text` says a value in words, as a screen reader will. */
export function Slider(props: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly text: (value: number) => string;
  readonly hideLabel?: boolean;
  readonly reason?: string | undefined;
}) {
  const id = useId();
  const { min, max, value } = props;
  const part = max > min ? (Math.min(Math.max(value, min), max) - min) / (max - min) : 0;
  return (
    <div className="slider">
      <div className="slider-head">
        <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : 'field-label'}>
          {props.label}
        </label>
        <output htmlFor={id} className="slider-output" aria-live="off">
          {props.text(value)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="slider-input"
        min={min}
        max={max}
        step={props.step ?? 1}
        value={value}
        aria-valuetext={props.text(value)}
        aria-describedby={props.reason === undefined ? undefined : `${id}-reason`}
        disabled={props.reason !== undefined}
        // The fill reaches the middle of the thumb, which is 1.75rem wide.
        style={{ backgroundSize: `calc(${part} * (100% - 1.75rem) + 0.875rem) 6px, 100% 6px` }}
        onChange={(event) => props.onChange(event.target.valueAsNumber)}
      />
      {props.reason === undefined ? null : (
        <span id={`${id}-reason`} className="field-reason">
          <Icon name="lock" size={14} />
          {props.reason}
        </span>
      )}
    </div>
  );
}
