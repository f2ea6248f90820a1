package id.tolok.survey.opinion;

import java.util.Arrays;
import java.util.regex.Pattern;

/// How somebody asks to be reached: telephone numbers and mail addresses in the forms people write
/// them in, and nothing else. A name or a number of identity is not needed to reply, and must not
/// be kept by mistake.
public final class WrittenContact {

  private static final int DIGITS_MIN = 6;
  private static final int DIGITS_MAX = 15;
  private static final int MAIL_MAX = 254;
  private static final int MAIL_NAME_MAX = 64;

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;\\n/|]\\s*|\\s+(?:atau|dan|or|and|&)\\s+", Pattern.CASE_INSENSITIVE);

  /// What people put before it to say what it is.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:no(?:mor)?\\.?|number)\\s*)?"
              + "(?:wa|whats\\s?app|hp|hand\\s?phone|ponsel|telp?|telepon|telephone|phone|mobile|sms"
              + "|e-?mail|surel|mail)(?=[\\s.:=+\\d(])[\\s.:=]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().-]+");
  private static final Pattern MAIL_NAME = Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]+");
  private static final Pattern MAIL_LABEL = Pattern.compile("[\\p{L}\\p{N}-]{1,63}");

  private WrittenContact() {}

  /// Whether a reply can be sent to what was written.
  ///
  /// @param text not empty, of moderate length
  public static boolean isReachable(String text) {
    var parts = Arrays.stream(BETWEEN.split(text.strip())).filter(part -> !part.isBlank()).toList();
    return !parts.isEmpty() && parts.stream().allMatch(WrittenContact::isOne);
  }

  private static boolean isOne(String part) {
    var bare = LABEL.matcher(part.strip()).replaceFirst("");
    return isNumber(bare) || isMail(bare);
  }

  /// At most fifteen digits (ITU-T E.164), so that a number of identity with its sixteen is none.
  private static boolean isNumber(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return NUMBER.matcher(text).matches() && digits >= DIGITS_MIN && digits <= DIGITS_MAX;
  }

  private static boolean isMail(String text) {
    int at = text.indexOf('@');
    if (at < 1 || at > MAIL_NAME_MAX || text.length() > MAIL_MAX) {
      return false;
    }
    var name = text.substring(0, at);
    return MAIL_NAME.matcher(name).matches()
        && !name.startsWith(".")
        && !name.endsWith(".")
        && !name.contains("..")
        && isDomain(text.substring(at + 1));
  }

  private static boolean isDomain(String domain) {
    var labels = domain.split("\\.", -1);
    var last = labels[labels.length - 1];
    return labels.length > 1
        && last.length() > 1
        && !last.chars().allMatch(Character::isDigit)
        && Arrays.stream(labels)
            .allMatch(label ->
                MAIL_LABEL.matcher(label).matches()
                    && !label.startsWith("-")
                    && !label.endsWith("-"));
  }
}
