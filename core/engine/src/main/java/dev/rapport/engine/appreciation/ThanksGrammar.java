package dev.rapport.engine.appreciation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @name for outcome: words}, with {@code private}, {@code share} or {@code revoke}
 * anywhere before the words, or {@code share} in brackets at their end. Whatever is left out or
 * joined otherwise is forgiven; what fits nowhere is the giver's words.
 */
final class ThanksGrammar {
  /** Sharing is said in the right place or not at all: what is not shared can still be shared. */
  private static final Pattern FLAG =
      word("(private|revoke|shared?(?=\\h*(?:$|[:：,;@＠]|for\\h|private\\h|revoke\\h)))");

  private static final Pattern FILLER = word("(to|and|please)");
  private static final Pattern FOR = word("for");
  private static final Pattern MENTION = Pattern.compile("[@＠]\\{([^}]+)\\}");
  private static final Pattern QUOTED = Pattern.compile("[@＠][\"“„]([^\"“”]+)[\"“”]");
  private static final Pattern NAMED = Pattern.compile("[@＠][^\\s:：]");
  private static final Pattern BARE = Pattern.compile("(\\S+?)(?=\\h*(?:$|[:：]|\\hfor\\h))");
  private static final Pattern BEGIN = Pattern.compile("[:：–—-]");
  private static final Pattern SHARED_AT_END =
      Pattern.compile("(?i)^(.*?)\\h*(?:[(\\[]share[)\\]]|#share)\\W*$");
  private static final int MOST_WORDS_OF_A_NAME = 6;

  private final Outcomes outcomes;
  private final Predicate<String> known;
  private String rest;
  private @Nullable String who;
  private @Nullable String outcome;
  private boolean hidden;
  private boolean shared;
  private boolean revoked;

  private ThanksGrammar(Outcomes outcomes, Predicate<String> known, String words) {
    this.outcomes = outcomes;
    this.known = known;
    this.rest = words;
  }

  /**
   * What the words say.
   *
   * @param known whether somebody is called so; decides how many words belong to a name
   */
  static ThanksLine read(String words, Outcomes outcomes, Predicate<String> known) {
    ThanksGrammar grammar = new ThanksGrammar(outcomes, known, words);
    boolean more = true;
    while (more) {
      grammar.rest = grammar.rest.replaceFirst("^[\\h,;.]++", "");
      more = grammar.flag() || grammar.name() || grammar.purpose();
    }
    return grammar.line();
  }

  private ThanksLine line() {
    String words = BEGIN.matcher(rest).lookingAt() ? rest.substring(1).strip() : rest.strip();
    Matcher end = SHARED_AT_END.matcher(words);
    boolean atEnd = end.matches();
    return new ThanksLine(
        who,
        outcome == null ? Outcomes.PLAIN : outcome,
        atEnd ? end.group(1) : words,
        hidden,
        shared || atEnd,
        revoked);
  }

  private boolean flag() {
    Optional<Matcher> flag = at(FLAG);
    flag.map(found -> found.group(1).toLowerCase(Locale.ROOT)).ifPresent(this::set);
    return flag.isPresent() || (who == null && at(FILLER).isPresent());
  }

  private void set(String flag) {
    hidden |= flag.equals("private");
    shared |= flag.startsWith("share");
    revoked |= flag.equals("revoke");
  }

  private boolean name() {
    if (who != null) {
      return false;
    }
    Optional<Matcher> marked = at(MENTION).or(() -> at(QUOTED));
    if (marked.isPresent()) {
      who = marked.get().group(1);
      return true;
    }
    return NAMED.matcher(rest).lookingAt() ? longestName() : bareName();
  }

  /** As many words as make a known name, else one. */
  private boolean longestName() {
    String name = rest.substring(1);
    int longest = 0;
    int end = 0;
    for (int words = 0; words < MOST_WORDS_OF_A_NAME && end < name.length(); words++) {
      end = endOfWord(name, end);
      longest = known.test(bare(name.substring(0, end))) ? end : longest;
    }
    int taken = longest > 0 ? longest : endOfWord(name, 0);
    who = bare(name.substring(0, taken));
    rest = name.substring(who.length());
    return true;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && isInName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A colon ends a name; an account whose id has one is mentioned, or written in quotes. */
  private static boolean isInName(char letter) {
    return !Character.isWhitespace(letter) && letter != ':' && letter != '：';
  }

  private static String bare(String name) {
    return name.replaceFirst("[,;.!?]++$", "");
  }

  /** A name without its sign, where nothing else can be meant. */
  private boolean bareName() {
    Matcher bare = BARE.matcher(rest);
    if (!bare.lookingAt() || !known.test(bare.group(1))) {
      return false;
    }
    who = bare.group(1);
    rest = rest.substring(bare.end());
    return true;
  }

  private boolean purpose() {
    if (outcome != null) {
      return false;
    }
    Matcher purpose = FOR.matcher(rest);
    String text = purpose.lookingAt() ? rest.substring(purpose.end()).stripLeading() : rest;
    Optional<Outcomes.Found> found = outcomes.at(text);
    found.ifPresent(
        one -> {
          outcome = one.outcome();
          rest = text.substring(one.length());
        });
    return found.isPresent();
  }

  private Optional<Matcher> at(Pattern pattern) {
    Matcher found = pattern.matcher(rest);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    rest = rest.substring(found.end());
    return Optional.of(found);
  }

  private static Pattern word(String word) {
    return Pattern.compile(word + "(?![\\p{L}\\p{N}_-])", Pattern.CASE_INSENSITIVE);
  }
}
