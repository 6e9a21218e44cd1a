package dev.rapport.servicenow.write;

import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Takes away the tags that we made, once no record carries them. One that people put on records of
 * their own is theirs too: it stays.
 */
public final class TagRemoval {
  private final RowLookup lookup;
  private final RowWriter writer;
  private final MadeTags made;

  TagRemoval(RowLookup lookup, RowWriter writer, MadeTags made) {
    this.lookup = lookup;
    this.writer = writer;
    this.made = made;
  }

  /**
   * A step per tag.
   *
   * @param dry only says what would be done
   */
  public List<Step> run(boolean dry) {
    List<Step> steps = new ArrayList<>();
    if (made.ids().isEmpty()) {
      return steps;
    }
    List<HostRow> tags =
        lookup.find(RowQuestion.of(Tags.NAMES, List.of("name"), "sys_id", made.ids()));
    for (HostRow tag : tags) {
      steps.add(step(tag, dry));
    }
    if (!dry) {
      var there = tags.stream().map(HostRow::sysId).collect(Collectors.toSet());
      made.ids().stream().filter(id -> !there.contains(id)).forEach(made::remove);
    }
    return steps;
  }

  private Step step(HostRow tag, boolean dry) {
    String what = "tag " + tag.text("name");
    RowQuestion carried = RowQuestion.of(Tags.ENTRIES, List.of(), Tags.TAG, List.of(tag.sysId()));
    if (!dry && !lookup.find(carried).isEmpty()) {
      return new Step(State.KEPT, what, "records carry it");
    }
    if (dry) {
      return new Step(State.PLANNED, what, "unless records of others carry it");
    }
    RowResult result = writer.write(List.of(RowChange.remove(Tags.NAMES, tag.sysId()))).get(0);
    if (result.refusal() != null) {
      return new Step(State.BY_HAND, what, Objects.toString(result.refusal().getMessage(), ""));
    }
    made.remove(tag.sysId());
    return new Step(State.DONE, what, "taken away");
  }
}
