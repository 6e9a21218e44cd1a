package dev.rapport.app;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language as people write its code: {@code de}, {@code de-AT}. */
final class LanguageConverter implements ITypeConverter<Locale> {
  @Override
  public Locale convert(String value) {
    Locale locale = Locale.forLanguageTag(value.replace('_', '-'));
    if (locale.getLanguage().isEmpty()) {
      throw new TypeConversionException("'" + value + "' is no language code: en or de");
    }
    return locale;
  }
}
