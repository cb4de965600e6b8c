/// Running the installation: superusers and platform admins, and acting for a company.
@NullMarked
package io.ticketflower.application.platform;

import org.jspecify.annotations.NullMarked;
