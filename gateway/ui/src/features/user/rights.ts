/** The four switches of a user, in the manual's order. */
export const RIGHTS = ['reports', 'contacts', 'tasks', 'admin'] as const;
