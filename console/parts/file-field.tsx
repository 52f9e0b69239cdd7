import './field.css';
import { useId } from 'react';

/** A file from this computer, which stays in the page until something is done with it. */
export function FileField({
  label,
  description,
  accept,
  onFile,
}: {
  readonly label: string;
  readonly description?: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        className="field-input field-file"
        accept={accept}
        aria-describedby={description === undefined ? undefined : `${id}-text`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
        }}
      />
      {description === undefined ? null : (
        <span id={`${id}-text`} className="field-description">
          {description}
        </span>
      )}
    </div>
  );
}
