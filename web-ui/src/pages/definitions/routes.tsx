import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { insideRoute } from '../../shell/root';

const listSearch = v.object({
  text: v.optional(v.string()),
  key: v.optional(v.string()),
  status: v.optional(v.picklist(['DRAFT', 'PUBLISHED', 'RETIRED'])),
  sort: v.optional(v.string()),
});

const oneSearch = v.object({
  tab: v.optional(v.picklist(['document', 'form', 'compare'])),
  /** The version that this one is compared with. */
  compare: v.optional(v.string()),
});

const editorSearch = v.object({
  view: v.optional(v.picklist(['draw', 'text'])),
  from: v.optional(v.string()),
  copy: v.optional(v.string()),
});

const pages = () => import('./DefinitionsPage');
const page = () => import('./DefinitionPage');
const editor = () => import('../../editor/EditorPage');
const getParentRoute = () => insideRoute;

export const definitionRoutes = [
  createRoute({ getParentRoute, path: '/workflows', validateSearch: listSearch, component: lazyRouteComponent(pages, 'WorkflowsPage') }),
  createRoute({ getParentRoute, path: '/workflows/new', validateSearch: editorSearch, component: lazyRouteComponent(editor, 'NewWorkflowPage') }),
  createRoute({ getParentRoute, path: '/workflows/$id', validateSearch: oneSearch, component: lazyRouteComponent(page, 'WorkflowPage') }),
  createRoute({ getParentRoute, path: '/workflows/$id/edit', validateSearch: editorSearch, component: lazyRouteComponent(editor, 'EditWorkflowPage') }),
  createRoute({ getParentRoute, path: '/ticket-types', validateSearch: listSearch, component: lazyRouteComponent(pages, 'TicketTypesPage') }),
  createRoute({ getParentRoute, path: '/ticket-types/new', validateSearch: editorSearch, component: lazyRouteComponent(editor, 'NewTicketTypePage') }),
  createRoute({ getParentRoute, path: '/ticket-types/$id', validateSearch: oneSearch, component: lazyRouteComponent(page, 'TicketTypePage') }),
  createRoute({ getParentRoute, path: '/ticket-types/$id/edit', validateSearch: editorSearch, component: lazyRouteComponent(editor, 'EditTicketTypePage') }),
] as const;
