/** The priorities a person can force, in the order of their list. */
export const PRIORITIES = ['p1', 'p2', 'p3', 'set-aside'] as const
