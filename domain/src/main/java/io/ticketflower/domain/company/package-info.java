/// The tenant.
///
/// - **company**: a small business that uses this installation and never sees another one
/// - **slug**: the company's name in addresses, unique in the installation
/// - **company role**: the company's own label for people ("Sales"); decides who may submit which
///   ticket type and who may do which task
@NullMarked
package io.ticketflower.domain.company;

import org.jspecify.annotations.NullMarked;
