import { DeleteOutlined, HolderOutlined, PlusOutlined } from '@ant-design/icons';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Button, Input, InputNumber, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowButton } from '@/components/table/RowButton';
import { added, moved, type EditedRow, type RowFault } from '@/features/schema/lists/list-rows';
import styles from './Rows.module.css';

interface RowsProps {
  rows: EditedRow[];
  faults: Record<string, RowFault>;
  error: string | undefined;
  onChange: (rows: EditedRow[]) => void;
}

/** A list's rows: typed one after the other with Enter, dragged into order. */
export function Rows({ rows, faults, error, onChange }: RowsProps) {
  const { t } = useTranslation('schema');
  const [name, setName] = useState('');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const from = rows.findIndex(({ key }) => key === active.id);
    const to = rows.findIndex(({ key }) => key === over?.id);
    if (from >= 0 && to >= 0 && from !== to) onChange(moved(rows, from, to));
  };
  const add = () => {
    if (!name.trim()) return;
    onChange(added(rows, name));
    setName('');
  };
  return (
    <div className={styles.rows}>
      {rows.length > 0 && (
        <div className={`${styles.row ?? ''} ${styles.head ?? ''}`} aria-hidden>
          <span />
          <span>{t('rowName')}</span>
          <span>{t('rowOrder')}</span>
          <span>{t('hidesCard')}</span>
          <span />
        </div>
      )}
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              fault={faults[row.key]}
              onChange={(part) =>
                onChange(rows.map((other) => (other.key === row.key ? { ...other, ...part } : other)))
              }
              onDelete={() => onChange(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
        </SortableContext>
      </DndContext>
      <div className={styles.add}>
        <Input
          aria-label={t('newRow')}
          placeholder={t('newRow')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={add}
        />
        <Button icon={<PlusOutlined aria-hidden />} disabled={!name.trim()} onClick={add}>
          {t('addRow')}
        </Button>
      </div>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface RowProps {
  row: EditedRow;
  fault: RowFault | undefined;
  onChange: (part: Partial<EditedRow>) => void;
  onDelete: () => void;
}

function Row({ row, fault, onChange, onDelete }: RowProps) {
  const { t } = useTranslation('schema');
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: row.key });
  return (
    <div
      ref={setNodeRef}
      role="group"
      aria-label={row.name}
      className={styles.row}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        type="button"
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={t('drag', { ns: 'table', name: row.name })}
      >
        <HolderOutlined aria-hidden />
      </button>
      <div>
        <Input
          aria-label={t('rowName')}
          {...(fault ? { status: 'error' as const } : {})}
          value={row.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
        {fault && (
          <div role="alert" className={styles.error}>
            {t(fault)}
          </div>
        )}
      </div>
      <InputNumber
        aria-label={t('rowOrder')}
        min={0}
        step={10}
        style={{ width: '100%' }}
        value={row.order}
        onChange={(order) => onChange({ order: order ?? 0 })}
      />
      <Switch
        aria-label={t('hidesCard')}
        checked={row.hidesCard}
        checkedChildren={t('yes', { ns: 'common' })}
        unCheckedChildren={t('no', { ns: 'common' })}
        onChange={(hidesCard) => onChange({ hidesCard })}
      />
      <RowButton
        icon={<DeleteOutlined aria-hidden />}
        label={t('deleteRow', { name: row.name })}
        onClick={onDelete}
      />
    </div>
  );
}
