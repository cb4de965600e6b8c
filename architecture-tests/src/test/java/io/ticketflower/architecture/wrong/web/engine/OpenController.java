package io.ticketflower.architecture.wrong.web.engine;

import io.micronaut.http.annotation.Controller;

/// Can be seen and inherited by everybody.
@Controller("/flowers")
public class OpenController {}
