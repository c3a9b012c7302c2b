package org.dueregard.plan.yaml;

/**
 * Where a plan came from.
 *
 * @param file the name to show: a path with forward slashes, or {@code <stdin>}
 * @param sha256 the hash of the bytes read, in hexadecimal; empty when nothing could be read
 */
public record Origin(String file, String sha256) {}
