package dev.rapport.model;

/** Who can read a comment: both sides, or IT alone (work note, internal comment). */
public enum Visibility {
  PUBLIC,
  INTERNAL
}
