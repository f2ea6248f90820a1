package id.tolok.survey.form;

/// The names of the form's fields, as its page writes them and its reading expects them.
public final class FormNames {

  /// The one-time token.
  public static final String TOKEN = "formulir";

  public static final String LANGUAGE = "bahasa";
  public static final String SERVICE = "layanan";
  public static final String SEX = "kelamin";
  public static final String EDUCATION = "pendidikan";
  public static final String OCCUPATION = "pekerjaan";
  public static final String AGE = "umur";
  public static final String TICKET = "kupon";
  public static final String OPINION_KIND = "jenis";
  public static final String OPINION = "pendapat";
  public static final String CONTACT = "kontak";

  /// Which button was pressed; [#AS_IT_IS] sends a form with questions left empty.
  public static final String SEND = "kirim";

  public static final String AS_IT_IS = "apa-adanya";

  private FormNames() {}

  /// The field of a question.
  ///
  /// @param place in the questionnaire, from 0
  public static String question(int place) {
    return "u" + (place + 1);
  }
}
