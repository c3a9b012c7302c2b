/**
 * Papers for Word and as PDF. The only package that knows the libraries for them: a check in
 * another format runs without those libraries.
 */
package org.dueregard.report.office;
