import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/problem';
import type { CalendarEvent } from '@/api/types/calendar-service';
import { remindAt, type EventForm } from '@/features/calendar/event-form';

type Errors = Record<string, string>;

const MINUTE_MS = 60_000;

/** What is wrong with an event's form, at its fields: what is plain here at once, and whatever the service adds. */
export function useEventErrors() {
  const { t } = useTranslation('calendar');
  const [errors, setErrors] = useState<Errors>({});

  /** Whether it can be sent; what stays as it was is not asked again. */
  const check = (form: EventForm, before: CalendarEvent | null): boolean => {
    const required = t('required', { ns: 'common' });
    const past = (time: string) => Date.parse(time) < Date.now() - MINUTE_MS;
    const reminder = remindAt(form);
    const same = (one: string | null, other: string | null) =>
      one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));
    const found: Errors = {
      ...(form.text.trim() ? {} : { text: required }),
      ...(form.assignee ? {} : { assignee: required }),
    };
    if (!form.startsAt) found.startsAt = required;
    else if (!same(form.startsAt, before?.startsAt ?? null) && past(form.startsAt))
      found.startsAt = t('past');
    else if (reminder && !same(reminder, before?.remindAt ?? null) && past(reminder))
      found.remindAt = t('reminderPast');
    setErrors(found);
    return Object.keys(found).length === 0;
  };

  /** Shows the errors a refusal names; says whether it named any. */
  const told = (error: unknown): boolean => {
    const found = fieldErrors(error);
    setErrors(found);
    return Object.keys(found).length > 0;
  };

  const clear = (part: Partial<EventForm>) =>
    setErrors((before) =>
      Object.fromEntries(
        Object.entries(before).filter(
          ([field]) =>
            !(field in part) && !(field === 'remindAt' && ('startsAt' in part || 'remindBefore' in part)),
        ),
      ),
    );

  return { errors, check, told, clear };
}
