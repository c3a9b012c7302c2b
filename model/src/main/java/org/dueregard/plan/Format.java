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
  TRANSLATED
}
