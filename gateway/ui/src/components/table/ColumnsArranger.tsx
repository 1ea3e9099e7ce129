import { HolderOutlined } from '@ant-design/icons';
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
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './ColumnsArranger.module.css';

export interface ColumnChoice {
  id: string;
  title: string;
  shown: boolean;
}

export interface ColumnsArrangerProps {
  columns: ColumnChoice[];
  onChange: (columns: ColumnChoice[]) => void;
  onReset: () => void;
}

/** Which columns, and in what order. */
export function ColumnsArranger({ columns, onChange, onReset }: ColumnsArrangerProps) {
  const { t } = useTranslation('table');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    const from = columns.findIndex(({ id }) => id === active.id);
    const to = columns.findIndex(({ id }) => id === over.id);
    onChange(arrayMove(columns, from, to));
  };
  return (
    <div className={styles.box}>
      <p className={styles.hint}>{t('columnsHint')}</p>
      <div className={styles.list}>
        <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
          <SortableContext items={columns} strategy={verticalListSortingStrategy}>
            {columns.map((column) => (
              <Choice
                key={column.id}
                column={column}
                onToggle={(shown) => onChange(columns.map((c) => (c.id === column.id ? { ...c, shown } : c)))}
              />
            ))}
          </SortableContext>
        </DndContext>
      </div>
      <Button type="link" size="small" onClick={onReset}>
        {t('resetColumns')}
      </Button>
    </div>
  );
}

function Choice({ column, onToggle }: { column: ColumnChoice; onToggle: (shown: boolean) => void }) {
  const { t } = useTranslation('table');
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: column.id });
  return (
    <div
      ref={setNodeRef}
      className={styles.choice}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <Checkbox checked={column.shown} onChange={(event) => onToggle(event.target.checked)}>
        {column.title}
      </Checkbox>
      <button
        type="button"
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={t('drag', { name: column.title })}
      >
        <HolderOutlined aria-hidden />
      </button>
    </div>
  );
}
