const section = (path: string): string => path.split('/')[1] ?? '';

/** Whether two paths lie in the same section: `/join/before` is within that of `/join/address`. The root is a section of its own. */
export const isWithin = (path: string, entry: string): boolean => section(path) === section(entry);
