export const errorRoutes = [] as const;
