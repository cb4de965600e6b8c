/// What every route has in common: how requests are read, who calls, how lists are paged, how a
/// request is repeated safely, and how refusals are worded.
@NullMarked
package io.ticketflower.web.http;

import org.jspecify.annotations.NullMarked;
