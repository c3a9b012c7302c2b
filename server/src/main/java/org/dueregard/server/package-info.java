/**
 * The same checks over HTTP. Handlers only translate: a request into a call of {@link
 * org.dueregard.rules.Assurance}, its report or its refusal into a response. No part of a plan is
 * logged or kept.
 */
package org.dueregard.server;
