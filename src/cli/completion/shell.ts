// The shells whose key for completion we know.
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
export const isShell = (value: string): value is Shell => (shells as readonly string[]).includes(value);
