import { describe, expect, it } from 'vitest';
import { personOptions } from '@/components/user/people';

const PEOPLE = [
  { id: 'b', name: 'Борисова', enabled: true, deleted: false, tasks: true },
  { id: 'a', name: 'Антонов', enabled: true, deleted: false, tasks: false },
  { id: 'gone', name: 'Ветров', enabled: false, deleted: true, tasks: false },
];
const WORDS = { self: 'это вы', left: 'не работает' };

describe('people to choose from', () => {
  it('begin with oneself and leave out those who have left', () => {
    expect(personOptions(PEOPLE, null, 'b', WORDS)).toEqual([
      { value: 'b', label: 'Борисова (это вы)' },
      { value: 'a', label: 'Антонов' },
    ]);
  });

  it('are those who have tasks where a task is given', () => {
    const ids = (chosen: string | null) =>
      personOptions(PEOPLE, chosen, 'b', WORDS, 'tasks').map(({ value, disabled }) => [
        value,
        disabled ?? false,
      ]);
    expect(ids(null)).toEqual([['b', false]]);
    expect(ids('a')).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('keep the name of someone chosen who has left', () => {
    expect(personOptions(PEOPLE, 'gone', 'b', WORDS)).toContainEqual({
      value: 'gone',
      label: 'Ветров (не работает)',
      disabled: true,
    });
  });
});
