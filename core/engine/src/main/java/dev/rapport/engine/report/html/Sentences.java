package dev.rapport.engine.report.html;

import dev.rapport.engine.collaboration.EarlyInvolvement;
import dev.rapport.engine.expectation.Calibration;
import dev.rapport.engine.expectation.Expectations;
import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import dev.rapport.model.Holder;
import java.util.ArrayList;
import java.util.List;

/** What a reader who stops after them should know: about five sentences, each with its figures. */
record Sentences(Report report, Texts texts) {
  /**
   * One sentence.
   *
   * @param words the sentence
   * @param receipt the anchor of the receipt of its figures
   */
  record Sentence(String words, String receipt) {}

  /** The same, and what changed. */
  List<Sentence> all(ChangeSection change) {
    List<Sentence> sentences = new ArrayList<>(all());
    if (report.total().shown() == Shown.ALL) {
      change.sentence().ifPresent(words -> sentences.add(new Sentence(words, "change")));
    }
    return sentences;
  }

  List<Sentence> all() {
    Figures total = report.total();
    if (total.shown() == Shown.NOTHING) {
      return List.of(new Sentence(texts.say("sentence.too-few", report.request().k()), "receipts"));
    }
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence(turns(total), Receipts.WHOSE_TURN));
    if (total.shown() == Shown.ALL) {
      sentences.add(
          new Sentence(
              half("sentence.answered", total.timeToFirstResponse()), Receipts.FIRST_RESPONSE));
      sentences.add(
          new Sentence(half("sentence.resolved", total.timeToResolution()), Receipts.RESOLUTION));
      sentences.add(new Sentence(kept(total.hitRate().resolution()), Receipts.EXPECTATION));
      sentences.add(new Sentence(heard(total.together().early()), Receipts.TOGETHER));
    }
    return sentences;
  }

  private String turns(Figures total) {
    return texts.say(
        "sentence.turns",
        texts.number(total.touched()),
        texts.itShare(total),
        texts.share(total, Holder.REQUESTER),
        texts.share(total, Holder.UNCONFIRMED));
  }

  private String half(String key, Distribution distribution) {
    Quantiles quantiles = texts.clock(distribution);
    if (quantiles.p50() == null) {
      return texts.say(key + ".unknown", texts.number(distribution.n()));
    }
    return texts.say(
        key,
        texts.time(quantiles.p50()),
        texts.time(quantiles.p85()),
        texts.number(distribution.n()),
        texts.number(distribution.open()));
  }

  private String kept(Calibration promises) {
    return promises.judged() < Expectations.FEWEST
        ? texts.say("sentence.kept.unknown")
        : texts.say(
            "sentence.kept",
            texts.percent(promises.promiseKept().orElse(0)),
            texts.number(promises.judged()));
  }

  private String heard(EarlyInvolvement early) {
    return early.promised() < report.request().k()
        ? texts.say("sentence.heard.unknown")
        : texts.say(
            "sentence.heard",
            texts.number(early.promised()),
            texts.percent(early.share().orElse(0)));
  }
}
