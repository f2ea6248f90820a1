package id.tolok.shell;

import java.util.Locale;

/// The languages of the pages.
public enum Language {
  ID(Locale.forLanguageTag("id-ID")),
  EN(Locale.forLanguageTag("en-ID"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /// The value of the page's `lang` attribute.
  public String tag() {
    return locale.getLanguage();
  }
}
