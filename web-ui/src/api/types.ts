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
export type TicketStatus = Schemas['TicketStatus'];
export type TaskStatus = Schemas['TaskStatus'];
export type TicketErrorDetail = Schemas['TicketErrorDetail'];
export type TicketErrorStatus = Schemas['TicketErrorStatus'];
export type Contact = Schemas['Contact'];
export type ContactStatus = Schemas['ContactStatus'];
export type MembershipStatus = Schemas['MembershipStatus'];
export type Invitation = Schemas['Invitation'];
export type InvitationStatus = Schemas['InvitationStatus'];
export type Delivery = Schemas['Delivery'];
