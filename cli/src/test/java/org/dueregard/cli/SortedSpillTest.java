package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedSpillTest {
  private static final int IN_MEMORY = 10;

  /** Numbers, of which it counts how many were written. */
  private static final class Numbers implements SortedSpill.Form<Integer> {
    private int written;

    @Override
    public void write(Integer entry, DataOutputStream out) throws IOException {
      written++;
      out.writeInt(entry);
    }

    @Override
    public Integer read(DataInputStream in) throws IOException {
      return in.readInt();
    }
  }

  @Test
  void however_many_come_few_are_held_and_few_files_are_open() throws IOException {
    Random random = new Random(1);
    List<Integer> all = new ArrayList<>();
    try (SortedSpill<Integer> spill =
        new SortedSpill<>(Comparator.naturalOrder(), new Numbers(), IN_MEMORY)) {
      for (int i = 0; i < 5000; i++) {
        int next = random.nextInt(1000);
        all.add(next);
        spill.add(next);
        assertThat(spill.held()).isLessThan(IN_MEMORY);
        assertThat(spill.parts()).isLessThan(32);
      }
      all.sort(Comparator.naturalOrder());

      assertThat(walk(spill)).isEqualTo(all);
      assertThat(walk(spill)).as("a second walk").isEqualTo(all);
      spill.add(-1);
      assertThat(walk(spill)).hasSize(5001).startsWith(-1, all.get(0));
    }
  }

  @Test
  void few_entries_need_no_file() throws IOException {
    Numbers numbers = new Numbers();
    try (SortedSpill<Integer> spill =
        new SortedSpill<>(Comparator.naturalOrder(), numbers, IN_MEMORY)) {
      assertThat(walk(spill)).isEmpty();
      spill.add(2);
      spill.add(1);
      assertThat(walk(spill)).containsExactly(1, 2);
    }
    assertThat(numbers.written).isZero();
  }

  private static List<Integer> walk(SortedSpill<Integer> spill) throws IOException {
    List<Integer> walked = new ArrayList<>();
    spill.inOrder().forEachRemaining(walked::add);
    return walked;
  }
}
