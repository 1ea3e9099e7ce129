// Shapes of task-service's HTTP answers. Written so that `openapi-typescript` output can take their place.

import type { Filter } from '@/api/types/partner-service';

export const STATUSES = ['new', 'in-progress', 'waiting', 'done', 'closed'] as const;
export type Status = (typeof STATUSES)[number];
export type Priority = 'LOW' | 'NORMAL' | 'HIGH';
/** Which tasks are looked at: set by or for me, for me, set by me, all there are. */
export type Whose = 'any' | 'assigned' | 'set' | 'everyone';

export interface Person {
  id: string;
  name: string;
}

/** A task as the board and the calendar show it. */
export interface TaskLine {
  id: string;
  version: number;
  title: string;
  dueAt: string;
  remindAt: string | null;
  initiator: Person;
  assignee: Person;
  priority: Priority;
  status: Status;
  active: boolean;
  hours: number | null;
  partners: 'CARD' | 'LIST' | null;
}

/** What the partner table was asked for. */
export interface PartnerFilter {
  search: string | null;
  filter: Filter[];
  sort: string | null;
  hidden: boolean;
}

export interface AttachedPartners {
  partnerId: string | null;
  filter: PartnerFilter | null;
  /** Whether conditions were left out, on fields the reader may not see. */
  partly: boolean;
}

export interface Task extends Omit<TaskLine, 'partners'> {
  description: string | null;
  partners: AttachedPartners | null;
  createdAt: string;
  changedAt: string;
  changedBy: Person;
  removable: boolean;
}

export interface TaskInput {
  title: string;
  description: string | null;
  dueAt: string | null;
  remindAt: string | null;
  assignee: string | null;
  priority: Priority;
  status: Status;
  hours: number | null;
  /** Absent to leave them as they are; neither of its two to take them away. */
  partners?: { partnerId?: string; filter?: PartnerFilter };
}

export interface TaskPage {
  items: TaskLine[];
  next: string | null;
}

export interface Comment {
  id: string;
  version: number;
  author: Person;
  text: string;
  at: string;
  editedAt: string | null;
  own: boolean;
}

export interface TaskChange {
  field: string;
  old: string | null;
  new: string | null;
}

export interface TaskHistoryEntry {
  id: string;
  at: string;
  by: Person;
  /** None where it is the making of the task. */
  changes: TaskChange[];
}

export interface TaskCount {
  active: number;
  overdue: number;
}

/** The body of a 409: where the task stands now. */
export interface StaleTask {
  current: { version: number; status: Status; changedAt: string; changedBy: string };
}
