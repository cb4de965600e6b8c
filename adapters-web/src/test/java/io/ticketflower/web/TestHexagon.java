package io.ticketflower.web;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.account.CompletePasswordReset;
import io.ticketflower.application.account.DemandSecondFactor;
import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.application.account.RequestEmailChange;
import io.ticketflower.application.account.RequestEmailVerification;
import io.ticketflower.application.account.RequestPasswordReset;
import io.ticketflower.application.account.SetUpSecondFactor;
import io.ticketflower.application.apikey.IdentifyKey;
import io.ticketflower.application.apikey.MakeApiKey;
import io.ticketflower.application.apikey.ReadApiKeys;
import io.ticketflower.application.apikey.RevokeApiKey;
import io.ticketflower.application.audit.ReadAudit;
import io.ticketflower.application.contact.ChangeContact;
import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.contact.ImportContacts;
import io.ticketflower.application.contact.ReadContacts;
import io.ticketflower.application.definition.EditTaskDefinition;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.RetireDefinition;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.desk.ReadFigures;
import io.ticketflower.application.desk.Search;
import io.ticketflower.application.engine.AssignTask;
import io.ticketflower.application.engine.BeginTask;
import io.ticketflower.application.engine.ClaimTask;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.HandleTicketError;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.guest.EnterAsGuest;
import io.ticketflower.application.guest.GuestRules;
import io.ticketflower.application.guest.GuestUseCases;
import io.ticketflower.application.guest.KeepTrial;
import io.ticketflower.application.guest.ReadGuestFigures;
import io.ticketflower.application.identity.ChangeCompany;
import io.ticketflower.application.identity.ChangeCompanyRole;
import io.ticketflower.application.identity.ChangeCompanyState;
import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.ChangePassword;
import io.ticketflower.application.identity.ChangeProfile;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.identity.DeleteCompanyRole;
import io.ticketflower.application.identity.EndSessions;
import io.ticketflower.application.identity.EraseMember;
import io.ticketflower.application.identity.EraseMyself;
import io.ticketflower.application.identity.ExportCompany;
import io.ticketflower.application.identity.HandOverCompany;
import io.ticketflower.application.identity.IdentifyCaller;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LogOut;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.application.identity.OpenCompany;
import io.ticketflower.application.identity.ReadCompany;
import io.ticketflower.application.identity.ReadMembers;
import io.ticketflower.application.identity.ReadSessions;
import io.ticketflower.application.identity.ReadTrial;
import io.ticketflower.application.identity.RecordRefusal;
import io.ticketflower.application.identity.RefreshSession;
import io.ticketflower.application.identity.SetAvailability;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.identity.SwitchCompany;
import io.ticketflower.application.identity.WhoAmI;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.CheckInvitation;
import io.ticketflower.application.invitation.InviteMany;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.invitation.ReadInvitations;
import io.ticketflower.application.invitation.ResendInvitation;
import io.ticketflower.application.invitation.WithdrawInvitation;
import io.ticketflower.application.platform.ActForCompany;
import io.ticketflower.application.platform.ChangeStanding;
import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.application.platform.IdentifyPlatformCaller;
import io.ticketflower.application.platform.LogInToPlatform;
import io.ticketflower.application.platform.LogOutOfPlatform;
import io.ticketflower.application.platform.ManageCompanies;
import io.ticketflower.application.platform.ReadDirectory;
import io.ticketflower.application.platform.RecordPlatformRefusal;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.ticket.ListTicketTypes;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.ReadCourse;
import io.ticketflower.application.ticket.ReadTicket;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.mail.InMemoryMail;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// All use cases on adapters in memory.
@Factory
final class TestHexagon {
  private final Persistence memory = InMemory.persistence();
  private final Application application = new Application(memory, InstantSource.system());
  private final GuestUseCases guests = application.guests(GuestRules.USUAL, _ -> {});

  @Singleton
  JsonReader jsonReader() {
    return application.jsonReader();
  }

  @Singleton
  Persistence persistence() {
    return memory;
  }

  @Singleton
  EnterAsGuest enterAsGuest() {
    return guests.enterAsGuest();
  }

  @Singleton
  KeepTrial keepTrial() {
    return guests.keepTrial();
  }

  @Singleton
  ReadTrial readTrial() {
    return application.identity().readTrial();
  }

  @Singleton
  ReadGuestFigures readGuestFigures() {
    return guests.readGuestFigures();
  }

  @Singleton
  SignUpCompany signUpCompany() {
    return application.identity().signUpCompany();
  }

  @Singleton
  ChangeCompanyState changeCompanyState() {
    return application.companyLife().changeCompanyState();
  }

  @Singleton
  ExportCompany exportCompany() {
    return application.companyLife().exportCompany();
  }

  @Singleton
  HandOverCompany handOverCompany() {
    return application.companyLife().handOverCompany();
  }

  @Singleton
  LogIn logIn() {
    return application.identity().logIn();
  }

  @Singleton
  RefreshSession refreshSession() {
    return application.identity().refreshSession();
  }

  @Singleton
  LogOut logOut() {
    return application.identity().logOut();
  }

  @Singleton
  IdentifyCaller identifyCaller() {
    return application.identity().identifyCaller();
  }

  @Singleton
  WhoAmI whoAmI() {
    return application.identity().whoAmI();
  }

  @Singleton
  OpenCompany openCompany() {
    return application.identity().openCompany();
  }

  @Singleton
  SwitchCompany switchCompany() {
    return application.identity().switchCompany();
  }

  @Singleton
  ReadSessions readSessions() {
    return application.identity().readSessions();
  }

  @Singleton
  EndSessions endSessions() {
    return application.identity().endSessions();
  }

  @Singleton
  SetUpSecondFactor setUpSecondFactor() {
    return application.account().setUpSecondFactor();
  }

  @Singleton
  DemandSecondFactor demandSecondFactor() {
    return application.account().demandSecondFactor();
  }

  @Singleton
  OneTimeCodes oneTimeCodes() {
    return application.oneTimeCodes();
  }

  @Singleton
  RequestPasswordReset requestPasswordReset() {
    return application.account().requestPasswordReset();
  }

  @Singleton
  RequestEmailVerification requestEmailVerification() {
    return application.account().requestEmailVerification();
  }

  @Singleton
  RequestEmailChange requestEmailChange() {
    return application.account().requestEmailChange();
  }

  @Singleton
  ProveEmail proveEmail() {
    return application.account().proveEmail();
  }

  @Singleton
  CompletePasswordReset completePasswordReset() {
    return application.account().completePasswordReset();
  }

  @Singleton
  MakeApiKey makeApiKey() {
    return application.apiKeys().makeApiKey();
  }

  @Singleton
  ReadApiKeys readApiKeys() {
    return application.apiKeys().readApiKeys();
  }

  @Singleton
  RevokeApiKey revokeApiKey() {
    return application.apiKeys().revokeApiKey();
  }

  @Singleton
  IdentifyKey identifyKey() {
    return application.apiKeys().identifyKey();
  }

  @Singleton
  InMemoryMail mail() {
    return application.mail();
  }

  @Singleton
  ChangeProfile changeProfile() {
    return application.identity().changeProfile();
  }

  @Singleton
  ChangePassword changePassword() {
    return application.identity().changePassword();
  }

  @Singleton
  ChangeRoles changeRoles() {
    return application.identity().changeRoles();
  }

  @Singleton
  EraseMember eraseMember() {
    return application.erasure().eraseMember();
  }

  @Singleton
  EraseMyself eraseMyself() {
    return application.erasure().eraseMyself();
  }

  @Singleton
  ChangeMemberStatus changeMemberStatus() {
    return application.identity().changeMemberStatus();
  }

  @Singleton
  SetAvailability setAvailability() {
    return application.identity().setAvailability();
  }

  @Singleton
  CreateCompanyRole createCompanyRole() {
    return application.identity().createCompanyRole();
  }

  @Singleton
  ChangeCompanyRole changeCompanyRole() {
    return application.identity().changeCompanyRole();
  }

  @Singleton
  ReadAudit readAudit() {
    return application.audit().readAudit();
  }

  @Singleton
  RecordRefusal recordRefusal() {
    return application.identity().recordRefusal();
  }

  @Singleton
  CreateSuperuser createSuperuser() {
    return application.platform().createSuperuser();
  }

  @Singleton
  LogInToPlatform logInToPlatform() {
    return application.platform().logInToPlatform();
  }

  @Singleton
  LogOutOfPlatform logOutOfPlatform() {
    return application.platform().logOutOfPlatform();
  }

  @Singleton
  IdentifyPlatformCaller identifyPlatformCaller() {
    return application.platform().identifyPlatformCaller();
  }

  @Singleton
  ReadDirectory readDirectory() {
    return application.platform().readDirectory();
  }

  @Singleton
  ChangeStanding changeStanding() {
    return application.platform().changeStanding();
  }

  @Singleton
  ManageCompanies manageCompanies() {
    return application.platform().manageCompanies();
  }

  @Singleton
  ActForCompany actForCompany() {
    return application.platform().actForCompany();
  }

  @Singleton
  RecordPlatformRefusal recordPlatformRefusal() {
    return application.platform().recordPlatformRefusal();
  }

  @Singleton
  DeleteCompanyRole deleteCompanyRole() {
    return application.identity().deleteCompanyRole();
  }

  @Singleton
  ReadCompany readCompany() {
    return application.companyLife().readCompany();
  }

  @Singleton
  ChangeCompany changeCompany() {
    return application.companyLife().changeCompany();
  }

  @Singleton
  ReadMembers readMembers() {
    return application.identity().readMembers();
  }

  @Singleton
  CreateContact createContact() {
    return application.contacts().createContact();
  }

  @Singleton
  ChangeContact changeContact() {
    return application.contacts().changeContact();
  }

  @Singleton
  ReadContacts readContacts() {
    return application.contacts().readContacts();
  }

  @Singleton
  ImportContacts importContacts() {
    return application.contacts().importContacts();
  }

  @Singleton
  InvitePerson invitePerson() {
    return application.invitations().invitePerson();
  }

  @Singleton
  InviteMany inviteMany() {
    return application.invitations().inviteMany();
  }

  @Singleton
  ResendInvitation resendInvitation() {
    return application.invitations().resendInvitation();
  }

  @Singleton
  WithdrawInvitation withdrawInvitation() {
    return application.invitations().withdrawInvitation();
  }

  @Singleton
  ReadInvitations readInvitations() {
    return application.invitations().readInvitations();
  }

  @Singleton
  CheckInvitation checkInvitation() {
    return application.invitations().checkInvitation();
  }

  @Singleton
  AcceptInvitation acceptInvitation() {
    return application.invitations().acceptInvitation();
  }

  @Singleton
  UploadDefinition uploadDefinition() {
    return application.definitions().uploadDefinition();
  }

  @Singleton
  EditTaskDefinition editTaskDefinition() {
    return application.definitions().editTaskDefinition();
  }

  @Singleton
  PublishDefinition publishDefinition() {
    return application.definitions().publishDefinition();
  }

  @Singleton
  RetireDefinition retireDefinition() {
    return application.definitions().retireDefinition();
  }

  @Singleton
  ReadDefinitions readDefinitions() {
    return application.definitions().readDefinitions();
  }

  @Singleton
  ClaimTask claimTask() {
    return application.engine().claimTask();
  }

  @Singleton
  BeginTask beginTask() {
    return application.engine().beginTask();
  }

  @Singleton
  AssignTask assignTask() {
    return application.engine().assignTask();
  }

  @Singleton
  HandleTicketError handleTicketError() {
    return application.engine().handleTicketError();
  }

  @Singleton
  ReadTasks readTasks() {
    return application.engine().readTasks();
  }

  @Singleton
  ReadTicketErrors readTicketErrors() {
    return application.engine().readTicketErrors();
  }

  @Singleton
  ReadTicket readTicket() {
    return application.tickets().readTicket();
  }

  @Singleton
  ReadCourse readCourse() {
    return application.tickets().readCourse();
  }

  @Singleton
  ReadFigures readFigures() {
    return application.desk().readFigures();
  }

  @Singleton
  Search search() {
    return application.desk().search();
  }

  @Singleton
  ListTickets listTickets() {
    return application.tickets().listTickets();
  }

  @Singleton
  ListTicketTypes listTicketTypes() {
    return application.tickets().listTicketTypes();
  }

  @Singleton
  CompleteTask completeTask() {
    return application.completeTask();
  }

  @Singleton
  RepairTicket repairTicket() {
    return application.repairTicket();
  }

  @Singleton
  SubmitTicket submitTicket() {
    return application.submitTicket();
  }

  @Singleton
  WithdrawTicket withdrawTicket() {
    return application.withdrawTicket();
  }
}
