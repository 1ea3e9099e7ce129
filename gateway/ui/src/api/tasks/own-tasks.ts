import { OwnVersions } from '@/api/own-versions';

/** Of the board and the calendar together: whoever moves a task on the one goes on with it on the other. */
export const ownTasks = new OwnVersions();
