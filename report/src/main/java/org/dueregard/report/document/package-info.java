/** A paper as its headings, paragraphs and tables: what every format for people is made from. */
package org.dueregard.report.document;
