package org.dueregard.rules;

import java.time.LocalDate;

/** One value of a benchmark from a day on. */
record Benchmark(String name, LocalDate from, int value, String reference) {}
