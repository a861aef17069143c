/** Which notices a person should get of the courts that they pinned. */
export { dueNotices } from './due-notices.ts';
export { courtOfNotice, noticeId } from './notice-id.ts';
export { noticeText } from './notice-text.ts';
export type { WatchNotice, WatchState } from './types.ts';
