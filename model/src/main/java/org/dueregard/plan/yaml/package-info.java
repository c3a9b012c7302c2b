/**
 * From text to a {@link org.dueregard.plan.Plan} and back to lines: the only place that knows YAML,
 * lines and columns. Reading is a result with every problem at once, never an exception.
 */
package org.dueregard.plan.yaml;
