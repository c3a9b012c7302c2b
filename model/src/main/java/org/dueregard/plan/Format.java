package org.dueregard.plan;

/** Formats that information comes in. */
public enum Format implements Word {
  HTML,
  PDF,
  PAPER,
  EASY_READ,
  LARGE_PRINT,
  BRAILLE,
  AUDIO,
  BSL_VIDEO,
  VIDEO,
  PLAIN_TEXT,
  TRANSLATED;

  /** Made for people who cannot use the standard version. */
  public boolean isAdapted() {
    return switch (this) {
      case EASY_READ, LARGE_PRINT, BRAILLE, AUDIO, BSL_VIDEO, TRANSLATED -> true;
      case HTML, PDF, PAPER, VIDEO, PLAIN_TEXT -> false;
    };
  }
}
