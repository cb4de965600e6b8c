/// The running things, and how they move.
///
/// - **ticket**: a request that somebody in a company submitted
/// - **instance**: one run of a workflow for one ticket; stays with the version it started with
/// - **task**: one step of an instance that somebody has to do
/// - **branch, block**: after a split several branches run side by side in a block
/// - **ticket error**: a fault of the machinery that somebody must see and can repair
@NullMarked
package io.ticketflower.domain.engine;

import org.jspecify.annotations.NullMarked;
