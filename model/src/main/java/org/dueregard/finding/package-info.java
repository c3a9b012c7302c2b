/**
 * What comes out of a check, as plain records: the report, its findings and the requirements behind
 * them. Nothing here computes a verdict; writers print what is here and nothing else.
 */
package org.dueregard.finding;
