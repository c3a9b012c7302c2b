package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path folder;

  @BeforeEach
  void three_plans() {
    for (String name : new String[] {"a", "b", "c"}) {
      Terminal.plan(folder.resolve(name + ".yaml"));
    }
  }

  @Test
  void one_line_is_written_over_and_wiped() {
    String err = new Terminal().watched().with("check", folder, "-F", "never").err();
    assertThat(err)
        .startsWith("\r\033[K1 of 3 plans\r\033[K\r\033[K2 of 3 plans\r\033[K")
        .doesNotContain("3 of 3");
    assertThat(err.substring(err.lastIndexOf('\r'))).startsWith("\r\033[K3 plans, ");
  }

  @Test
  void it_is_not_shown_where_nobody_watches() {
    assertThat(Terminal.dueregard("check", folder).err()).doesNotContain(" of 3 plans");
    assertThat(new Terminal().watched().with("check", folder, "-q").err()).doesNotContain(" of 3");
    assertThat(new Terminal().watched().env("CI", "true").with("check", folder).err())
        .doesNotContain(" of 3");
    assertThat(new Terminal().watched().with("check", folder.resolve("a.yaml")).err())
        .doesNotContain(" of 1");
  }
}
