export const submitRoutes = [] as const;
