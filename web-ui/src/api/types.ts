import type { components } from './schema';

type Schemas = components['schemas'];

export type Company = Schemas['Company'];
export type Me = Schemas['Me'];
export type Permission = Schemas['Permission'];
export type SystemRole = Schemas['SystemRole'];
export type Ticket = Schemas['Ticket'];
export type TicketDetail = Schemas['TicketDetail'];
export type Task = Schemas['Task'];
export type TaskDetail = Schemas['TaskDetail'];
export type TicketError = Schemas['TicketError'];
export type Person = Schemas['Person'];
export type Member = Schemas['Member'];
export type CompanyRole = Schemas['CompanyRole'];
export type Finding = Schemas['Finding'];
export type TicketDocument = Schemas['TicketDocument'];
export type Definition = Schemas['Definition'];
export type DefinitionRow = Schemas['DefinitionRow'];
export type DefinitionStatus = Schemas['DefinitionStatus'];
export type Review = Schemas['Review'];

/** The description calls required what has a default; in a document it may be left out. */
type Writable<Document, Defaulted extends keyof Document> = Omit<Document, Defaulted> & Partial<Pick<Document, Defaulted>>;
type Uploaded = Schemas['WorkflowDocument'];
export type TaskDocument = Writable<Schemas['TaskDocument'], 'assignment'>;
export type TransitionDocument = Writable<Uploaded['transitions'][number], 'priority'>;
export type WorkflowDocument = Omit<Uploaded, 'tasks' | 'transitions'> & { tasks: TaskDocument[]; transitions: TransitionDocument[] };
