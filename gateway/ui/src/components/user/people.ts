import type { UserName } from '@/api/types/gateway';

export interface PersonOption {
  value: string;
  label: string;
  disabled?: boolean;
}

/** Who is offered: who may sign in, of these whoever can be given tasks, or all there ever were. */
export type Among = 'working' | 'tasks' | 'everyone';

/** Who can be chosen, oneself first. Whoever is chosen already stays in the list, so that a person who has left keeps their name. */
export function personOptions(
  people: UserName[],
  chosen: string | null,
  me: string,
  words: { self: string; left: string },
  among: Among = 'working',
): PersonOption[] {
  const labelOf = ({ id, name, enabled }: UserName) =>
    id === me ? `${name} (${words.self})` : enabled ? name : `${name} (${words.left})`;
  const alphabet = new Intl.Collator('ru');
  const offered = ({ enabled, tasks }: UserName) =>
    among === 'everyone' || (among === 'tasks' ? tasks : enabled);
  return people
    .filter((person) => offered(person) || person.id === chosen)
    .map((person) => ({
      value: person.id,
      label: labelOf(person),
      ...(offered(person) ? {} : { disabled: true }),
    }))
    .sort(
      (one, other) =>
        Number(other.value === me) - Number(one.value === me) || alphabet.compare(one.label, other.label),
    );
}
