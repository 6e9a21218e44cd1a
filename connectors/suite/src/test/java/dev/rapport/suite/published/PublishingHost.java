package dev.rapport.suite.published;

import java.util.List;

/** A host on which reports are published: what stands there, and who may write. */
public interface PublishingHost extends AutoCloseable {
  /** The kinds there are. */
  enum Kind {
    /** An issue and a page. */
    CLOUD {
      @Override
      public PublishingHost start() {
        return new PublishingJira(true);
      }
    },
    /** An issue. */
    DATA_CENTER {
      @Override
      public PublishingHost start() {
        return new PublishingJira(false);
      }
    },
    /** A draft of an article. */
    SERVICENOW {
      @Override
      public PublishingHost start() {
        return new PublishingSnow();
      }
    };

    /** A company of this kind, with half a year of work. */
    public abstract PublishingHost start();
  }

  /** What {@code rapport.yaml} calls it. */
  String name();

  /** {@code hosts} and {@code report} of {@code rapport.yaml}. */
  String config();

  /** The titles of the reports that stand there. */
  List<String> reports();

  /** The names of the files beside them. */
  List<String> files();

  /** Takes from us the right to write reports. */
  void forbid();

  /** Gives it back. */
  void allow();

  /** A part of what we say where it is missing. */
  String remedy();

  @Override
  void close();
}
