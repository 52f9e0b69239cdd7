import { type CalendarDate, parseDate } from '@internationalized/date';
import * as Aria from 'react-aria-components';
import { useWords } from '../words.tsx';
import { ariaState, FieldLabel, type FieldProps, FieldTexts } from './field.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './date-field.css';

/**
 * A day, 'YYYY-MM-DD', or '' while none is given: typed part by part in the order of the page's language, or chosen in a
 * calendar. `min` and `max` are days too; one outside them is told of, and given on all the same.
 */
export function DateField(props: FieldProps<string> & { readonly min?: string; readonly max?: string }) {
  const t = useWords(words);
  const { value, onChange, min, max } = props;
  return (
    <Aria.DatePicker
      {...ariaState(props)}
      value={dayOf(value)}
      onChange={(day) => onChange(day?.toString() ?? '')}
      minValue={dayOf(min)}
      maxValue={dayOf(max)}
      shouldForceLeadingZeros
    >
      <FieldLabel {...props} />
      <Aria.Group className="field-box date-field">
        <Aria.DateInput className="date-field-parts">
          {(segment) => <Aria.DateSegment className="date-field-part" segment={segment} />}
        </Aria.DateInput>
        <Aria.Button className="field-step">
          <Icon name="calendar" size={18} />
        </Aria.Button>
      </Aria.Group>
      <FieldTexts {...props} />
      <Aria.Popover className="popover date-field-popover" offset={4}>
        <Aria.Dialog className="date-field-calendar">
          <Aria.Calendar>
            <div className="date-field-head">
              <Aria.Button slot="previous" className="field-step">
                <Icon name="chevron-left" />
              </Aria.Button>
              <Aria.Heading className="date-field-month" />
              <Aria.Button slot="next" className="field-step">
                <Icon name="chevron-right" />
              </Aria.Button>
            </div>
            <Aria.CalendarGrid weekdayStyle="short">
              <Aria.CalendarGridHeader>
                {(name) => (
                  <Aria.CalendarHeaderCell className="date-field-weekday">{name}</Aria.CalendarHeaderCell>
                )}
              </Aria.CalendarGridHeader>
              <Aria.CalendarGridBody>
                {(day) => <Aria.CalendarCell className="date-field-day" date={day} />}
              </Aria.CalendarGridBody>
            </Aria.CalendarGrid>
          </Aria.Calendar>
          {value === '' ? null : (
            <Aria.Button slot={null} className="date-field-none" onPress={() => onChange('')}>
              {t.noDay}
            </Aria.Button>
          )}
        </Aria.Dialog>
      </Aria.Popover>
    </Aria.DatePicker>
  );
}

/** The day of a text; null where it is none. */
function dayOf(text: string | undefined): CalendarDate | null {
  if (text === undefined || text === '') return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}
