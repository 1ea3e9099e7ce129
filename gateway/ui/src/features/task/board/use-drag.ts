import {
  closestCenter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragOverEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useState } from 'react';
import { STATUSES, type Status, type TaskLine } from '@/api/types/task-service';
import { carried, columnOf, neighbours, orderOf, placed, type Order } from '@/features/task/board/order';
import type { Drop } from '@/features/task/board/use-move';

/** The page itself has nowhere to scroll to. */
const COLUMNS_ONLY = { canScroll: (element: Element) => element !== document.scrollingElement };
/** A finger that rests takes the card; one that moves scrolls the board. */
const TOUCH = { delay: 220, tolerance: 6 };
/** Enter opens a task, so it is lifted by the space bar alone. */
const KEYS = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/** Where the cards are while one is being dragged. */
export function useDrag(columns: Record<Status, TaskLine[]>, onDrop: (drop: Drop) => void) {
  const [dragged, setDragged] = useState<TaskLine | null>(null);
  const [order, setOrder] = useState<Order | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: TOUCH }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, keyboardCodes: KEYS }),
  );

  const reset = () => {
    setDragged(null);
    setOrder(null);
  };

  /** What a card is held over: the nearest card of the column that the pointer, or the card itself where keys carry it, is in. */
  const collisionDetection: CollisionDetection = (held) => {
    const { collisionRect, droppableRects, droppableContainers } = held;
    const { x, y } = held.pointerCoordinates ?? {
      x: collisionRect.left + collisionRect.width / 2,
      y: collisionRect.top + collisionRect.height / 2,
    };
    const column = STATUSES.find((status) => {
      const rect = droppableRects.get(status);
      return rect && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
    });
    if (!column) return [];
    const cards = order?.[column] ?? [];
    const nearest = closestCenter({
      ...held,
      droppableContainers: droppableContainers.filter(({ id }) => cards.includes(String(id))),
    });
    return nearest.length > 0 ? nearest : [{ id: column }];
  };

  const onDragStart = ({ active }: DragStartEvent) => {
    const task = Object.values(columns)
      .flat()
      .find(({ id }) => id === active.id);
    setDragged(task ?? null);
    setOrder(orderOf(columns));
  };

  const onDragOver = ({ active, over }: DragOverEvent) => {
    if (over && order) setOrder(carried(order, String(active.id), String(over.id)));
  };

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && order && dragged) {
      const id = String(active.id);
      const after = placed(order, id, String(over.id));
      const status = columnOf(after, id);
      const from = neighbours(orderOf(columns), id);
      const to = neighbours(after, id);
      const same = status === dragged.status && from.above === to.above && from.below === to.below;
      if (status && !same) onDrop({ task: dragged, status, to, from });
    }
    reset();
  };

  return {
    dragged,
    order,
    context: {
      sensors,
      collisionDetection,
      autoScroll: COLUMNS_ONLY,
      onDragStart,
      onDragOver,
      onDragEnd,
      onDragCancel: reset,
    },
  };
}
