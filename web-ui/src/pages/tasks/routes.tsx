export const taskRoutes = [] as const;
