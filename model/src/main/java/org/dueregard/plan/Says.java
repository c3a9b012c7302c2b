package org.dueregard.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field is for, in one plain sentence: the source of the schema and of the format page. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Says {
  String value();

  /** How much the field matters. */
  Need need() default Need.OPTIONAL;

  /** The key in the file, where it is not the component's name with underscores. */
  String key() default "";

  /** Whether plain text, where the fields of the section could stand, is read as this field. */
  boolean main() default false;

  /** How much a field matters. */
  enum Need {
    /** No report without it. */
    REQUIRED,
    /** Every plan has it; a report is made without it, and says so. */
    EXPECTED,
    /** Strongly wanted: leaving it out gives a "not shown". */
    WANTED,
    /** The rest. */
    OPTIONAL
  }
}
