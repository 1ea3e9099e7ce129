// Shapes of the gateway's HTTP answers. Written so that `openapi-typescript` output can take their place.

export type Role = 'admin' | 'contacts' | 'tasks' | 'reports';
export type Locale = 'ru' | 'en';

export interface Me {
  id: string;
  login: string;
  name: string;
  roles: Role[];
  groups: { id: string; name: string }[];
  locale: Locale;
  timeZone: string;
}

export interface UserInput {
  login: string;
  name: string;
  /** May sign in. */
  enabled: boolean;
  reports: boolean;
  contacts: boolean;
  tasks: boolean;
  admin: boolean;
  groups: string[];
  password?: string;
}

export interface User extends Omit<UserInput, 'password'> {
  id: string;
  version: number;
  /** Wrong passwords have locked the login for a while; told of a single user, not in lists. */
  locked?: boolean;
  /** The only administrator there is: can neither be deleted nor lose the right. */
  lastAdmin: boolean;
}

export interface GroupInput {
  name: string;
  members: string[];
}

export interface Group extends GroupInput {
  id: string;
  version: number;
}

export interface UserName {
  id: string;
  name: string;
  /** May sign in. */
  enabled: boolean;
  deleted: boolean;
  /** Can be given tasks. */
  tasks: boolean;
}

/** A browser someone is signed in with. */
export interface Session {
  id: string;
  userId: string;
  name: string;
  login: string;
  since: string;
  address: string | null;
  lastSeen: string;
  /** It counts: a window is open, or was a little while ago. */
  atWork: boolean;
  /** The one that asks. */
  own: boolean;
}

export interface Sessions {
  items: Session[];
  /** How many users may be at work at once; 0 for any number. */
  cap: number;
  users: number;
}
