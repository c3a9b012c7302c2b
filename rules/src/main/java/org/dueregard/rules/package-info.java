/**
 * The rule base. {@link org.dueregard.rules.Assurance} is the way in. Facts, duties and verbs are
 * public only because rules compiled to Java live in other packages; nothing else may use them.
 */
package org.dueregard.rules;
