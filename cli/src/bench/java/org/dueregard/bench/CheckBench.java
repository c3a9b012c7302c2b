package org.dueregard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Check;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Warm throughput over the ashdene example: reading, checking, and both, on two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
@Threads(2)
public class CheckBench {
  private static final Check CHECK = Check.on(LocalDate.of(2026, 11, 23));
  private final PlanReader reader = new PlanReader();
  private Assurance assurance;
  private byte[] text;
  private Read plan;

  /** Loads the rule base and the plan once. */
  @Setup
  public void load() throws IOException {
    assurance = Assurance.load();
    text = Files.readAllBytes(Path.of(System.getProperty("dueregard.plan")));
    plan = reader.read("plan.yaml", text);
  }

  /** Plan text in, plan out. */
  @Benchmark
  public Read read() {
    return reader.read("plan.yaml", text);
  }

  /** Plan in, report out. */
  @Benchmark
  public Report assess() {
    return assurance.assess(plan, CHECK);
  }

  /** Plan text in, report out. */
  @Benchmark
  public Report readAndAssess() {
    return assurance.assess(reader.read("plan.yaml", text), CHECK);
  }
}
