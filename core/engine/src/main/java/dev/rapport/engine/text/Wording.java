package dev.rapport.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Normalises the wording of a text: its words without those that tell nothing, cut to their stems,
 * things named alike in English and German. One chain serves both languages, so that a title too
 * short to tell its language comes out as a long text does. Numbers are left out: the room changes,
 * the request does not. Safe to share.
 */
final class Wording {
  private static final Analyzer STEMS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream telling = new StopFilter(new LowerCaseFilter(words), stopWords());
          TokenStream german = new GermanLightStemFilter(new GermanNormalizationFilter(telling));
          return new TokenStreamComponents(words, new PorterStemFilter(german));
        }
      };

  private static final Map<String, String> CONCEPTS = concepts();

  private Wording() {}

  /** The different words of a text, normalised, in the order in which they first stand in it. */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String stem : stems(text)) {
      if (!stem.chars().allMatch(Character::isDigit)) {
        words.add(CONCEPTS.getOrDefault(stem, stem));
      }
    }
    return words;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    try (TokenStream words = STEMS.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        stems.add(word.toString());
      }
      words.end();
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
  }

  private static Map<String, String> concepts() {
    Map<String, String> concepts = new HashMap<>();
    for (String line : WordList.lines(Wording.class, "concepts.txt")) {
      List<String> names = List.of(line.toLowerCase(Locale.ROOT).split("\\s+"));
      names.forEach(name -> stems(name).forEach(it -> concepts.putIfAbsent(it, names.get(0))));
    }
    return Map.copyOf(concepts);
  }

  private static CharArraySet stopWords() {
    CharArraySet words = new CharArraySet(500, false);
    words.addAll(EnglishAnalyzer.getDefaultStopSet());
    words.addAll(GermanAnalyzer.getDefaultStopSet());
    Stream.of("english.txt", "german.txt", "bare.txt", "filler.txt")
        .flatMap(list -> WordList.words(list).stream())
        .forEach(words::add);
    return words;
  }
}
