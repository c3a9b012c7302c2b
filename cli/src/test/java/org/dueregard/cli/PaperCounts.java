package org.dueregard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a paper for people says of how many requirements have each outcome. */
record PaperCounts(List<Piece> pieces) {
  private static final Pattern TAG =
      Pattern.compile(
          "(?:\\d+\\. )?\\S+ (could not evaluate|needs judgement|not applicable|not due yet|not shown|not met"
              + "|waived|met)\\b.*");
  private static final Pattern REFERENCE =
      Pattern.compile("\\b(?!SHA-)[A-Z]+(?:-[A-Z0-9]+)*-\\d+\\b");

  /** The paper in this file, whose ending tells its format. */
  static PaperCounts of(String file, byte[] bytes) throws IOException {
    return new PaperCounts(
        switch (file.substring(file.lastIndexOf('.') + 1)) {
          case "docx" -> PaperPieces.word(bytes);
          case "pdf" -> TaggedPdf.read(bytes);
          case "html" -> PaperPieces.html(new String(bytes, StandardCharsets.UTF_8));
          default -> PaperPieces.markdown(new String(bytes, StandardCharsets.UTF_8));
        });
  }

  /** The numbers beside the outcomes in a table of this part. */
  Map<String, Integer> table(String part) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Piece row : tableRows(part)) {
      if (isCount(row)) {
        counts.put(tag(row.cells().get(0)).orElseThrow(), Integer.valueOf(row.cells().get(1)));
      }
    }
    return counts;
  }

  /** How many rows of this part begin with each outcome, whichever cell it stands in. */
  Map<String, Integer> rows(String part) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Piece row : tableRows(part)) {
      if (!isCount(row)) {
        row.cells().stream()
            .map(PaperCounts::tag)
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(outcome -> counts.merge(outcome, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** The text of this part that begins with these words. */
  String text(String part, String beginning) {
    return under(part).stream()
        .map(Piece::text)
        .filter(text -> text.startsWith(beginning))
        .findFirst()
        .orElse("");
  }

  /** How many texts of this part, outside its tables, begin with each outcome. */
  Map<String, Integer> texts(String part) {
    Map<String, Integer> counts = new TreeMap<>();
    under(part).stream()
        .filter(one -> !one.isRow())
        .map(one -> tag(one.text()))
        .flatMap(Optional::stream)
        .forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    return counts;
  }

  /** The sums of the columns of numbers in this part, under their headings in small letters. */
  Map<String, Integer> columns(String part) {
    List<Piece> rows = tableRows(part);
    Map<String, Integer> sums = new TreeMap<>();
    for (Piece row : rows.subList(1, rows.size())) {
      for (int i = 1; i < row.cells().size(); i++) {
        String heading = rows.get(0).cells().get(i).toLowerCase(Locale.ROOT);
        String cell = row.cells().get(i);
        sums.merge(heading, cell.matches("\\d+") ? Integer.parseInt(cell) : 0, Integer::sum);
      }
    }
    return sums;
  }

  /** How many requirements are named in this part, by their references. */
  int references(String part) {
    Set<String> found = new HashSet<>();
    for (Piece one : under(part)) {
      // A line of a page may break at the hyphen of a reference.
      Matcher reference = REFERENCE.matcher(one.text().replace("- ", "-"));
      while (reference.find()) {
        found.add(reference.group());
      }
    }
    return found.size();
  }

  private static boolean isCount(Piece row) {
    return row.cells().size() > 1
        && row.cells().get(1).matches("\\d+")
        && tag(row.cells().get(0)).isPresent();
  }

  private static Optional<String> tag(String text) {
    Matcher tag = TAG.matcher(text);
    return tag.matches() ? Optional.of(tag.group(1)) : Optional.empty();
  }

  private List<Piece> tableRows(String part) {
    return under(part).stream().filter(Piece::isRow).toList();
  }

  private List<Piece> under(String part) {
    List<Piece> found = new ArrayList<>();
    boolean isInside = false;
    for (Piece piece : pieces) {
      if (piece.isPart()) {
        isInside = piece.text().equals(part);
      } else if (isInside) {
        found.add(piece);
      }
    }
    return found;
  }
}
