/// TicketFlower over HTTP: what a browser or another program can ask for.
@NullMarked
package io.ticketflower.web;

import org.jspecify.annotations.NullMarked;
