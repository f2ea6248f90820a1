package id.tolok.shell.wording;

import java.util.Locale;

/// The languages of the pages.
public enum Language {
  ID(Locale.forLanguageTag("id-ID"), "Indonesia"),
  EN(Locale.forLanguageTag("en-ID"), "English");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  public Locale locale() {
    return locale;
  }

  /// The value of the page's `lang` attribute.
  public String tag() {
    return locale.getLanguage();
  }

  /// What its speakers call it.
  public String ownName() {
    return ownName;
  }
}
