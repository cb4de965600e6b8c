package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.audit.ReadAudit;
import io.ticketflower.application.audit.SealAudit;
import io.ticketflower.application.contact.ChangeContact;
import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.contact.ImportContacts;
import io.ticketflower.application.contact.ReadContacts;
import io.ticketflower.application.identity.ChangeCompanyRole;
import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.ChangePassword;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.identity.DeleteCompanyRole;
import io.ticketflower.application.identity.IdentifyCaller;
import io.ticketflower.application.identity.KeepHouse;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LogOut;
import io.ticketflower.application.identity.ReadMembers;
import io.ticketflower.application.identity.RecordRefusal;
import io.ticketflower.application.identity.RefreshSession;
import io.ticketflower.application.identity.SetAvailability;
import io.ticketflower.application.identity.SignUpCompany;
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
import jakarta.inject.Singleton;

/// The use cases of people, companies, invitations and contacts, one bean each.
@Factory
final class AccountsWiring {
  @Singleton
  SignUpCompany signUpCompany(UseCases useCases) {
    return useCases.identity().signUpCompany();
  }

  @Singleton
  LogIn logIn(UseCases useCases) {
    return useCases.identity().logIn();
  }

  @Singleton
  RefreshSession refreshSession(UseCases useCases) {
    return useCases.identity().refreshSession();
  }

  @Singleton
  LogOut logOut(UseCases useCases) {
    return useCases.identity().logOut();
  }

  @Singleton
  IdentifyCaller identifyCaller(UseCases useCases) {
    return useCases.identity().identifyCaller();
  }

  @Singleton
  WhoAmI whoAmI(UseCases useCases) {
    return useCases.identity().whoAmI();
  }

  @Singleton
  ChangePassword changePassword(UseCases useCases) {
    return useCases.identity().changePassword();
  }

  @Singleton
  ChangeRoles changeRoles(UseCases useCases) {
    return useCases.identity().changeRoles();
  }

  @Singleton
  ChangeMemberStatus changeMemberStatus(UseCases useCases) {
    return useCases.identity().changeMemberStatus();
  }

  @Singleton
  SetAvailability setAvailability(UseCases useCases) {
    return useCases.identity().setAvailability();
  }

  @Singleton
  CreateCompanyRole createCompanyRole(UseCases useCases) {
    return useCases.identity().createCompanyRole();
  }

  @Singleton
  ChangeCompanyRole changeCompanyRole(UseCases useCases) {
    return useCases.identity().changeCompanyRole();
  }

  @Singleton
  RecordRefusal recordRefusal(UseCases useCases) {
    return useCases.identity().recordRefusal();
  }

  @Singleton
  ReadAudit readAudit(UseCases useCases) {
    return useCases.audit().readAudit();
  }

  @Singleton
  SealAudit sealAudit(UseCases useCases) {
    return useCases.audit().sealAudit();
  }

  @Singleton
  KeepHouse keepHouse(UseCases useCases) {
    return useCases.identity().keepHouse();
  }

  @Singleton
  CreateSuperuser createSuperuser(UseCases useCases) {
    return useCases.platform().createSuperuser();
  }

  @Singleton
  LogInToPlatform logInToPlatform(UseCases useCases) {
    return useCases.platform().logInToPlatform();
  }

  @Singleton
  LogOutOfPlatform logOutOfPlatform(UseCases useCases) {
    return useCases.platform().logOutOfPlatform();
  }

  @Singleton
  IdentifyPlatformCaller identifyPlatformCaller(UseCases useCases) {
    return useCases.platform().identifyPlatformCaller();
  }

  @Singleton
  ReadDirectory readDirectory(UseCases useCases) {
    return useCases.platform().readDirectory();
  }

  @Singleton
  ChangeStanding changeStanding(UseCases useCases) {
    return useCases.platform().changeStanding();
  }

  @Singleton
  ManageCompanies manageCompanies(UseCases useCases) {
    return useCases.platform().manageCompanies();
  }

  @Singleton
  ActForCompany actForCompany(UseCases useCases) {
    return useCases.platform().actForCompany();
  }

  @Singleton
  RecordPlatformRefusal recordPlatformRefusal(UseCases useCases) {
    return useCases.platform().recordPlatformRefusal();
  }

  @Singleton
  DeleteCompanyRole deleteCompanyRole(UseCases useCases) {
    return useCases.identity().deleteCompanyRole();
  }

  @Singleton
  ReadMembers readMembers(UseCases useCases) {
    return useCases.identity().readMembers();
  }

  @Singleton
  CreateContact createContact(UseCases useCases) {
    return useCases.contact().createContact();
  }

  @Singleton
  ChangeContact changeContact(UseCases useCases) {
    return useCases.contact().changeContact();
  }

  @Singleton
  ReadContacts readContacts(UseCases useCases) {
    return useCases.contact().readContacts();
  }

  @Singleton
  ImportContacts importContacts(UseCases useCases) {
    return useCases.contact().importContacts();
  }

  @Singleton
  InvitePerson invitePerson(UseCases useCases) {
    return useCases.invitation().invitePerson();
  }

  @Singleton
  InviteMany inviteMany(UseCases useCases) {
    return useCases.invitation().inviteMany();
  }

  @Singleton
  ResendInvitation resendInvitation(UseCases useCases) {
    return useCases.invitation().resendInvitation();
  }

  @Singleton
  WithdrawInvitation withdrawInvitation(UseCases useCases) {
    return useCases.invitation().withdrawInvitation();
  }

  @Singleton
  ReadInvitations readInvitations(UseCases useCases) {
    return useCases.invitation().readInvitations();
  }

  @Singleton
  CheckInvitation checkInvitation(UseCases useCases) {
    return useCases.invitation().checkInvitation();
  }

  @Singleton
  AcceptInvitation acceptInvitation(UseCases useCases) {
    return useCases.invitation().acceptInvitation();
  }
}
