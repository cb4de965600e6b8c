/// Who may be here, and as what.
///
/// - **user**: a person, known by e-mail, who may belong to several companies
/// - **membership**: a user in a company, with system roles and company roles
/// - **system role**: a fixed set of permissions, the same in every company
/// - **actor**: a member who is doing something right now
@NullMarked
package io.ticketflower.domain.identity;

import org.jspecify.annotations.NullMarked;
