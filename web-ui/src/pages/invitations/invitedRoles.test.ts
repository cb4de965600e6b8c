import { describe, expect, it } from 'vitest';
import { linesOf } from '../../form/csvLines';
import { grantsAdmin, rolesIn } from './invitedRoles';

describe('roles in a list of people', () => {
  const roles = rolesIn(linesOf('roles,email\nuser; admin,mia@example.com\nticket_admin,paul@example.com\n'));

  it('are found by the header', () => {
    expect([...roles]).toEqual([
      [2, 'user; admin'],
      [3, 'ticket_admin'],
    ]);
  });

  it('are told where they make an admin', () => {
    expect([...roles.values(), undefined].map(grantsAdmin)).toEqual([true, false, false]);
  });
});
