/// What companies design: how a kind of ticket is filled in and how it moves.
///
/// - **workflow definition**: one versioned document of tasks, transitions and fields
/// - **ticket definition**: one versioned document of what a submitter fills in, and for which
///   workflow
/// - **draft, published, retired**: a draft can still be found faulty; a published version never
///   changes
/// - **transition**: from one task to another, with a condition and a priority
/// - **split, join**: a task after which several branches run, and the task in which they meet
/// - **finding**: what is wrong or doubtful in an uploaded document, told with all the others at
///   once
@NullMarked
package io.ticketflower.domain.definition;

import org.jspecify.annotations.NullMarked;
