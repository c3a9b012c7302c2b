/**
 * The command line: one class per command, each of which only translates between words typed and
 * the rule base. The clock and the environment are read here, in {@link org.dueregard.cli.Shell},
 * and nowhere deeper.
 */
package org.dueregard.cli;
