package id.tolok.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/// Turns findings into sentences. Each module keeps its sentences in `messages_id.properties` in
/// the package of its finding codes: `CODE.message`, and optionally `CODE.suggestion` and
/// `CODE.why`. The same in English stands beside it in `messages_en.properties`.
public final class FindingMessages {

  private static final Locale INDONESIAN = Locale.of("id");

  private final Locale locale;

  private FindingMessages(Locale locale) {
    this.locale = locale;
  }

  public static FindingMessages indonesian() {
    return new FindingMessages(INDONESIAN);
  }

  /// In the language of a locale: English where there are English sentences and it asks for them,
  /// Indonesian otherwise.
  public static FindingMessages in(Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new FindingMessages(english ? Locale.ENGLISH : INDONESIAN);
  }

  /// The language asked for, Indonesian or English.
  public Locale locale() {
    return locale;
  }

  /// The language its sentence is in, `id` or `en`.
  public String language(Finding finding) {
    return spoken(finding.code()).getLanguage();
  }

  /// What was found, in one sentence.
  ///
  /// @throws MissingResourceException when the bundle lacks the code: a mistake of ours, not a
  ///   person's
  public String message(Finding finding) {
    return format(bundle(finding.code()).getString(finding.code().name() + ".message"), finding);
  }

  /// What to write instead, where there is something sensible to propose.
  public Optional<String> suggestion(Finding finding) {
    return optional(finding, ".suggestion");
  }

  /// Why it matters, with the legal source where there is one.
  public Optional<String> why(Finding finding) {
    return optional(finding, ".why");
  }

  private Optional<String> optional(Finding finding, String suffix) {
    var bundle = bundle(finding.code());
    var key = finding.code().name() + suffix;
    return bundle.containsKey(key)
        ? Optional.of(format(bundle.getString(key), finding))
        : Optional.empty();
  }

  private ResourceBundle bundle(FindingCode code) {
    Class<?> owner = code.getDeclaringClass();
    return ResourceBundle.getBundle(
        owner.getPackageName() + ".messages",
        spoken(code),
        owner.getModule().isNamed() ? ClassLoader.getSystemClassLoader() : owner.getClassLoader());
  }

  private Locale spoken(FindingCode code) {
    boolean said =
        code.getDeclaringClass().getResource("messages_" + locale.getLanguage() + ".properties")
            != null;
    return said ? locale : INDONESIAN;
  }

  private String format(String pattern, Finding finding) {
    return new MessageFormat(pattern, locale).format(finding.arguments().toArray());
  }
}
