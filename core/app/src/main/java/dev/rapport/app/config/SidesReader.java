package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.WRONG_VALUE;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.rapport.engine.side.AccountRule;
import dev.rapport.engine.side.SideRules;
import dev.rapport.model.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns {@code sides} into the engine's rules. */
final class SidesReader {
  private static final Place SIDES = Place.ROOT.key("sides");
  private final Document document;

  SidesReader(Document document) {
    this.document = document;
  }

  SideRules read() {
    Side otherwise =
        document.at(SIDES.key("default")) instanceof JsonPrimitive side
            ? Side.valueOf(side.getAsString().toUpperCase(Locale.ROOT))
            : SideRules.UNCONFIGURED.otherwise();
    return new SideRules(
        rule(SIDES.key("it")), rule(SIDES.key("vendor")), rule(SIDES.key("bots")), otherwise);
  }

  private AccountRule rule(Place side) {
    Set<String> roles = new HashSet<>(names(side.key("jira-project-roles")));
    roles.addAll(names(side.key("servicenow-roles")));
    return new AccountRule(
        Set.copyOf(names(side.key("users"))),
        Set.copyOf(names(side.key("groups"))),
        roles,
        Set.copyOf(names(side.key("email-domains"))),
        patterns(side.key("name-matches")));
  }

  private List<String> names(Place place) {
    List<String> names = new ArrayList<>();
    if (document.at(place) instanceof JsonArray array) {
      array.forEach(name -> names.add(name.getAsString()));
    }
    return names.stream().distinct().toList();
  }

  private List<Pattern> patterns(Place place) {
    List<Pattern> patterns = new ArrayList<>();
    List<String> names = names(place);
    for (int i = 0; i < names.size(); i++) {
      try {
        patterns.add(Pattern.compile(names.get(i), Pattern.CASE_INSENSITIVE));
      } catch (PatternSyntaxException e) {
        document.report(
            WRONG_VALUE, place.index(i), "needs a regular expression such as \"^svc-\"");
      }
    }
    return patterns;
  }
}
