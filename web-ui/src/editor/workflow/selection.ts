/** What of a workflow is looked at in the panel; nothing is the workflow itself. */
export type Selected = { task: string; transition?: undefined } | { transition: number; task?: undefined } | undefined;
