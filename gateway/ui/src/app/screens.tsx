import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Me, Role } from '@/api/types/gateway';
import type { ScreenProps } from '@/lib/screen';
import type { shell } from '@/locales/ru/shell';
import { has } from '@/api/me/get-me';

type ShellWord = Exclude<keyof typeof shell, 'key'>;

export interface Screen {
  pattern: RegExp;
  /** The tab's name until the screen gives its own: that of the record it shows. */
  title: ShellWord;
  /** The tab's name while the record is being made. */
  newTitle?: ShellWord;
  role?: Role;
  component: LazyExoticComponent<ComponentType<ScreenProps>>;
}

const admin = { role: 'admin' } as const;

const screens: Screen[] = [
  {
    pattern: /^\/partners$/,
    title: 'partners',
    component: lazy(() =>
      import('@/features/partner/table/PartnerTable').then((m) => ({ default: m.PartnerTable })),
    ),
  },
  {
    pattern: /^\/partners\/new$/,
    title: 'newPartner',
    role: 'contacts',
    component: lazy(() =>
      import('@/features/partner/card/NewPartner').then((m) => ({ default: m.NewPartner })),
    ),
  },
  {
    pattern: /^\/callers\/(\+?[\w-]+)$/,
    title: 'newPartner',
    role: 'contacts',
    component: lazy(() =>
      import('@/features/partner/card/CallerCard').then((m) => ({ default: m.CallerCard })),
    ),
  },
  {
    pattern: /^\/partners\/([\w-]+)$/,
    title: 'partner',
    component: lazy(() =>
      import('@/features/partner/card/PartnerCard').then((m) => ({ default: m.PartnerCard })),
    ),
  },
  {
    pattern: /^\/fields$/,
    title: 'fields',
    ...admin,
    component: lazy(() =>
      import('@/features/schema/fields/FieldsPage').then((m) => ({ default: m.FieldsPage })),
    ),
  },
  {
    pattern: /^\/fields\/([\w-]+)$/,
    title: 'fields',
    newTitle: 'newField',
    ...admin,
    component: lazy(() =>
      import('@/features/schema/fields/FieldPage').then((m) => ({ default: m.FieldPage })),
    ),
  },
  {
    pattern: /^\/lists$/,
    title: 'lists',
    ...admin,
    component: lazy(() =>
      import('@/features/schema/lists/ListsPage').then((m) => ({ default: m.ListsPage })),
    ),
  },
  {
    pattern: /^\/lists\/([\w-]+)$/,
    title: 'lists',
    newTitle: 'newList',
    ...admin,
    component: lazy(() => import('@/features/schema/lists/ListPage').then((m) => ({ default: m.ListPage }))),
  },
  {
    pattern: /^\/imports$/,
    title: 'imports',
    ...admin,
    component: lazy(() => import('@/features/import/ImportsPage').then((m) => ({ default: m.ImportsPage }))),
  },
  {
    pattern: /^\/imports\/([\w-]+)$/,
    title: 'imports',
    ...admin,
    component: lazy(() => import('@/features/import/ImportPage').then((m) => ({ default: m.ImportPage }))),
  },
  {
    pattern: /^\/users$/,
    title: 'users',
    ...admin,
    component: lazy(() => import('@/features/user/UsersPage').then((m) => ({ default: m.UsersPage }))),
  },
  {
    pattern: /^\/users\/([\w-]+)$/,
    title: 'users',
    newTitle: 'newUser',
    ...admin,
    component: lazy(() => import('@/features/user/UserPage').then((m) => ({ default: m.UserPage }))),
  },
  {
    pattern: /^\/groups$/,
    title: 'groups',
    ...admin,
    component: lazy(() => import('@/features/group/GroupsPage').then((m) => ({ default: m.GroupsPage }))),
  },
  {
    pattern: /^\/groups\/([\w-]+)$/,
    title: 'groups',
    newTitle: 'newGroup',
    ...admin,
    component: lazy(() => import('@/features/group/GroupPage').then((m) => ({ default: m.GroupPage }))),
  },
  {
    pattern: /^\/calls$/,
    title: 'calls',
    component: lazy(() =>
      import('@/features/telephony/history/CallHistory').then((m) => ({ default: m.CallHistory })),
    ),
  },
  {
    pattern: /^\/events$/,
    title: 'myEvents',
    component: lazy(() =>
      import('@/features/calendar/CalendarPage').then((m) => ({ default: m.CalendarPage })),
    ),
  },
  {
    pattern: /^\/telephony$/,
    title: 'telephony',
    ...admin,
    component: lazy(() =>
      import('@/features/telephony/administration/TelephonyPage').then((m) => ({ default: m.TelephonyPage })),
    ),
  },
  {
    pattern: /^\/me$/,
    title: 'myOffice',
    component: lazy(() => import('@/features/me/MyOffice').then((m) => ({ default: m.MyOffice }))),
  },
];

/** The screen at an address, with the id in it. */
export function screenAt(path: string): { screen: Screen; id: string | undefined } | null {
  for (const screen of screens) {
    const found = screen.pattern.exec(path);
    if (found) return { screen, id: found[1] === 'new' ? undefined : found[1] };
  }
  return null;
}

export function isKnownPath(path: string): boolean {
  return screenAt(path) !== null;
}

/** A screen the person has no right to does not exist for them. */
export function allows(me: Pick<Me, 'roles'>, path: string): boolean {
  const found = screenAt(path);
  return found !== null && (found.screen.role === undefined || has(me, found.screen.role));
}
