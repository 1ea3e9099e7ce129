import type { UserName } from '@/api/types/gateway';

export interface PersonOption {
  value: string;
  label: string;
  disabled?: boolean;
}

/**
 * Who can be chosen: everyone who may sign in, oneself first. Whoever is chosen already stays in the list, so that a person who
 * has left keeps their name.
 */
export function personOptions(
  people: UserName[],
  chosen: string | null,
  me: string,
  words: { self: string; left: string },
  everyone = false,
): PersonOption[] {
  const alphabet = new Intl.Collator('ru');
  return people
    .filter(({ id, enabled }) => enabled || everyone || id === chosen)
    .map(({ id, name, enabled }) => ({
      value: id,
      label: id === me ? `${name} (${words.self})` : enabled ? name : `${name} (${words.left})`,
      ...(enabled || everyone ? {} : { disabled: true }),
    }))
    .sort(
      (one, other) =>
        Number(other.value === me) - Number(one.value === me) || alphabet.compare(one.label, other.label),
    );
}
