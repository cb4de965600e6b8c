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
export type WorkflowDocument = Schemas['WorkflowDocument'];
export type TicketDocument = Schemas['TicketDocument'];
export type TicketType = Schemas['TicketType'];
export type ExternalReference = Schemas['ExternalReference'];
export type TicketStatus = Schemas['TicketStatus'];
export type TaskStatus = Schemas['TaskStatus'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type Course = Schemas['Course'];
export type CourseStep = Schemas['CourseStep'];
export type Figures = Schemas['Figures'];
