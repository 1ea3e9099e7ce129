// Shapes of calendar-service's HTTP answers. Written so that `openapi-typescript` output can take their place.

export interface Participant {
  id: string;
  name: string;
  /** May no longer sign in. */
  left: boolean;
}

export interface EventInput {
  text: string;
  startsAt: string | null;
  remindAt: string | null;
  assignee: string | null;
  partnerId: string | null;
}

export interface CalendarEvent {
  id: string;
  version: number;
  text: string;
  startsAt: string;
  remindAt: string | null;
  initiator: Participant;
  assignee: Participant;
  partnerId: string | null;
  previousId: string | null;
  createdAt: string;
  completedAt: string | null;
  /** May do all with it: give it to another, delete it, have another follow it. */
  owner: boolean;
}

export interface EventPage {
  items: CalendarEvent[];
  next: string | null;
}

export interface LinkedEvent {
  id: string;
  previousId: string | null;
  /** How many come before it on its branch. */
  depth: number;
  text: string;
  startsAt: string;
  assignee: Participant;
  completedAt: string | null;
}

export interface CardEvent {
  id: string;
  createdAt: string;
  text: string;
  startsAt: string;
  assignee: Participant;
  completedAt: string | null;
  /** May be opened. */
  mine: boolean;
}

export interface EventCount {
  active: number;
  /** There are even more. */
  more: boolean;
}
