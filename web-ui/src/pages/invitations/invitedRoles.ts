/** What stands under `roles` on each line of a list; the header names the columns, in any order. */
export function rolesIn(lines: Map<number, string[]>): Map<number, string> {
  const [header, ...rows] = [...lines];
  const column = header?.[1].findIndex((name) => name.toLowerCase() === 'roles') ?? -1;
  return new Map(rows.map(([line, fields]) => [line, fields[column] ?? '']));
}

/** Whether somebody with these roles could manage other people. */
export function grantsAdmin(roles: string | undefined): boolean {
  return (roles ?? '').split(';').some((role) => role.trim().toLowerCase() === 'admin');
}
