import { useTranslation } from 'react-i18next';
import type { AccessLevel, Field } from '@/api/types/schema-service';
import { Levels } from '@/components/form/Levels';
import { groupBy } from '@/lib/group-by';
import styles from './Group.module.css';

interface FieldLevelsProps {
  fields: Field[];
  levels: Record<string, AccessLevel>;
  onChange: (levels: Record<string, AccessLevel>) => void;
}

const LEVELS = ['HIDDEN', 'VIEW', 'EDIT'] as const;

/** «Поля и доступы к ним»: what the group may do with each field, one by one or a block at a time. */
export function FieldLevels({ fields, levels, onChange }: FieldLevelsProps) {
  const { t } = useTranslation('group');
  const { t: tPartner } = useTranslation('partner');
  const options = LEVELS.map((level) => ({ value: level, label: t(level) }));
  const levelOf = ({ name }: Field): AccessLevel => levels[name] ?? 'HIDDEN';
  const set = (some: Field[], level: AccessLevel) =>
    onChange({ ...levels, ...Object.fromEntries(some.map(({ name }) => [name, level])) });
  /** The level all have in common, if there is one. */
  const common = (some: Field[]): AccessLevel | null => {
    const first = some[0] && levelOf(some[0]);
    return first && some.every((field) => levelOf(field) === first) ? first : null;
  };
  const count = (level: AccessLevel) => fields.filter((field) => levelOf(field) === level).length;

  if (fields.length === 0) return <p>{t('noFields')}</p>;
  return (
    <div className={styles.levels}>
      <div className={styles.all}>
        <span>{t('setAll')}</span>
        <Levels
          label={t('setAll')}
          value={common(fields)}
          options={options}
          onChange={(level) => set(fields, level)}
        />
        <span className={styles.note}>
          {t('levelSummary', { edit: count('EDIT'), view: count('VIEW'), hidden: count('HIDDEN') })}
        </span>
      </div>
      {[...groupBy(fields, ({ group }) => group.trim())].map(([group, members]) => (
        <section key={group} className={styles.block} aria-label={group || tPartner('ungrouped')}>
          <header className={styles.blockHead}>
            <h3 className={styles.blockTitle}>{group || tPartner('ungrouped')}</h3>
            <Levels
              label={`${t('setGroup')}: ${group}`}
              value={common(members)}
              options={options}
              onChange={(level) => set(members, level)}
            />
          </header>
          {members.map((field) => (
            <div key={field.name} className={styles.field}>
              <span className={field.shown ? '' : styles.note}>{field.label}</span>
              <Levels
                label={field.label}
                value={levelOf(field)}
                options={options}
                onChange={(level) => set([field], level)}
              />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
