export const definitionRoutes = [] as const;
