/**
 * The formats a report is written in. A writer only words, orders and lays out what is in the
 * {@link org.dueregard.finding.Report}; it concludes nothing.
 */
package org.dueregard.report;
