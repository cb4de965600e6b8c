/// Where the adapters in memory keep everything: tables that roll back.
@NullMarked
package io.ticketflower.testkit.memory;

import org.jspecify.annotations.NullMarked;
