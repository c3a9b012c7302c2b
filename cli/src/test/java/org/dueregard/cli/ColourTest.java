package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
  @ParameterizedTest(name = "{0} on terminal {1}, --no-color {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # environment,                  terminal, refused, colour
          '',                             true,     false,   true
          '',                             false,    false,   false
          '',                             true,     true,    false
          'FORCE_COLOR=1',                false,    true,    false
          'FORCE_COLOR=1',                false,    false,   true
          'FORCE_COLOR=0',                false,    false,   true
          'FORCE_COLOR=',                 false,    false,   false
          'NO_COLOR=1',                   true,     false,   false
          'NO_COLOR=0',                   true,     false,   false
          'NO_COLOR=',                    true,     false,   true
          'NO_COLOR=1 FORCE_COLOR=1',     false,    false,   true
          'CLICOLOR_FORCE=1',             false,    false,   true
          'CLICOLOR_FORCE=0',             false,    false,   false
          'CLICOLOR_FORCE=1 NO_COLOR=1',  true,     false,   false
          'TERM=dumb',                    true,     false,   false
          'TERM=xterm',                   true,     false,   true
          'TERM=dumb CLICOLOR_FORCE=1',   true,     false,   true
          """)
  void follows_the_published_order(
      String environment, boolean terminal, boolean refused, boolean expected) {
    Map<String, String> env = new HashMap<>();
    for (String setting : environment.split(" ", -1)) {
      int equals = setting.indexOf('=');
      if (equals > 0) {
        env.put(setting.substring(0, equals), setting.substring(equals + 1));
      }
    }
    assertThat(Colour.wanted(refused, env, terminal)).isEqualTo(expected);
  }
}
