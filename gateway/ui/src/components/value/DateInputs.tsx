import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/ru';
import { instantAt, wallClock } from '@/lib/format/dates';

interface DateInputProps {
  id?: string | undefined;
  placeholder?: string | undefined;
  status?: 'error' | undefined;
  value: string | null;
  onChange: (value: string | null) => void;
}

const DATE_FORMATS = ['DD.MM.YYYY', 'D.M.YYYY', 'DD.MM.YY', 'YYYY-MM-DD', 'DD/MM/YYYY'];
const TIME_FORMATS = ['DD.MM.YYYY HH:mm', 'D.M.YYYY H:mm', 'YYYY-MM-DD HH:mm'];

const picked = (value: string | null) => {
  const day = value ? dayjs(value) : null;
  return day?.isValid() ? day : null;
};

/** A day, typed or picked. */
export function DateInput({ value, onChange, placeholder, ...rest }: DateInputProps) {
  return (
    <DatePicker
      {...rest}
      placeholder={placeholder ?? ''}
      format={DATE_FORMATS}
      style={{ width: '100%' }}
      value={picked(value)}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
      preserveInvalidOnBlur
    />
  );
}

/** A day and time by the organisation's clock; kept as an instant. */
export function DateTimeInput({ value, onChange, placeholder, ...rest }: DateInputProps) {
  return (
    <DatePicker
      {...rest}
      placeholder={placeholder ?? ''}
      format={TIME_FORMATS}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      style={{ width: '100%' }}
      value={picked(value && wallClock(value))}
      onChange={(moment) => onChange(moment ? instantAt(moment.format('YYYY-MM-DDTHH:mm')) : null)}
      preserveInvalidOnBlur
    />
  );
}
