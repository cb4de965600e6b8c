/// What a workflow decides and computes by: JSON values, and rules over them.
///
/// - **JSON value**: what a ticket, a task or a service holds; immutable
/// - **pointer**: where in an uploaded document something stands
/// - **finding**: what is wrong, or doubtful, in an uploaded document, and what to do about it
/// - **rule**: an expression in JsonLogic, compiled once and then evaluated against data; a
///   transition's condition is one
/// - **template**: JSON with rules in it; turns data into other data
///
/// `docs/rules.md` tells the language to those who write workflows.
@NullMarked
package io.ticketflower.domain.rule;

import org.jspecify.annotations.NullMarked;
