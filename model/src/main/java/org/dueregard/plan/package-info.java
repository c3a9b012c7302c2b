/**
 * The engagement plan as plain records: every section and field of the plan format, nothing from
 * any library. Three things are kept apart for each field: absent, stated as none (with why), and
 * stated. Everything knows its path in the plan; lines and columns live in {@code plan.yaml}.
 */
package org.dueregard.plan;
