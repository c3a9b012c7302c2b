package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack named demo, as {@code pack new} writes it, and changes to it. */
record Demo(Path folder) {
  static final String ID = "LOC-DEMO-01";

  static Demo in(Path parent) {
    Path folder = parent.resolve("demo");
    assertThat(dueregard("pack", "new", "demo", folder).exit()).isZero();
    return new Demo(folder);
  }

  /** Changes the first place where these words stand. */
  Demo with(String ending, String words, String others) throws IOException {
    Path file = file(ending);
    String text = Files.readString(file);
    assertThat(text).contains(words);
    int at = text.indexOf(words);
    Files.writeString(file, text.substring(0, at) + others + text.substring(at + words.length()));
    return this;
  }

  Demo rules(String drl) throws IOException {
    Files.writeString(file(".drl"), drl);
    return this;
  }

  Path file(String ending) {
    return folder.resolve("demo" + ending);
  }

  /** A rule whose constraint throws. */
  static final String THROWING =
      """
      rule "LOC-DEMO-01 it throws"
      when
          $d : Decision( informedBy.items.get( 99 ) == "x" )
      then
          gap( kcontext, $d );
      end
      """;

  /** A rule that fires for each of very many sets of facts. */
  static final String FIRING =
      """
      rule "LOC-DEMO-01 it fires and fires"
      when
          $a : DutyInForce( )
          $b : DutyInForce( )
          $c : DutyOwed( )
          $e : Decision( )
      then
          gap( kcontext, $e, $e.date() );
      end
      """;
}
