/**
 * The build of the style sheet of a page. Nothing here runs when a report is written: it reads the
 * Sass under {@code src/main/scss} and the GOV.UK Design System, and leaves {@code report.css}.
 */
package org.dueregard.report.style;
